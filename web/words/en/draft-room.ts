/** The pen-holder’s way back from its last act. */
export const draftUndo = {
  undo: (what: string) => `Undo: ${what}`,
  until: 'Possible until the next act is recorded; the journal keeps both.',
  acts: {
    ProposalAccepted: name => `${name} accepted`,
    ProposalsMerged: name => `proposals merged into ${name}`,
    ProposalSuperseded: name => `${name} superseded`,
    ParagraphAgreedAdRef: name => `paragraph ${name} agreed ad referendum`,
    ParagraphAgreed: name => `paragraph ${name} agreed`,
    ParagraphReopened: name => `paragraph ${name} reopened`,
    LanguageBroughtLevel: name => `a language of paragraph ${name} brought level`,
    ChapeauBroughtLevel: () => 'a heading brought level',
    FactCorrected: name => `a fact corrected in paragraph ${name}`,
    ParagraphsRenumbered: () => 'paragraphs renumbered',
  } as Readonly<Record<string, (name: string) => string>>,
}

/** The screen of the room, and the Chair’s leading of it. */
export const draftRoom = {
  screen: 'Room screen',
  title: (number: string) => `Paragraph ${number} on the room screen`,
  brackets: (here: number, all: number) =>
    `${here} ${here === 1 ? 'bracket' : 'brackets'} here, ${all} in the text`,
  legend: [
    { sign: 'underlined', says: 'proposed' },
    { sign: 'struck', says: 'proposed for deletion' },
    { sign: 'dashed name', says: 'holds' },
    { sign: 'bold', says: 'changed on this screen' },
  ],
  since: (time: string) => `shown since ${time} UTC`,
  first: 'the first open paragraph, until the Chair shows one',
  next: (number: string) => `next: ${number}`,
  lost: 'The connection is lost. The screen goes on by itself as soon as it is back.',
  heading: 'The room',
  shows: (number: string, language: string, time: string) =>
    `The room shows paragraph ${number} in ${language}, since ${time} UTC.`,
  showsNone: 'The room shows the first open paragraph until you show one.',
  following: 'It follows you to every paragraph that you select.',
  show: 'Show in the room',
  follow: { on: 'Let the room follow me', off: 'Stop the room following me' },
}
