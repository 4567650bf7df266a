import { count, form } from '../plural.ts'

const drafts = { one: 'draft text', many: 'draft texts' }
const texts = { one: 'text', many: 'texts' }
const reports = { one: 'report', many: 'reports' }
const draftReports = { one: 'draft report', many: 'draft reports' }
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const some = (n: number, forms: { one: string; many: string }) => `${words[n] ?? n} ${form('en', n, forms)}`

const suffixes = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }
const ordinal = (n: number) => `${n}${endings[suffixes.select(n)] ?? 'th'}`
const numbered = (kind: string, number: number | null) =>
  number === null ? kind : `${ordinal(number)} ${kind}`

export const meeting = {
  /** A meeting in one line, and in the two lines of a heading. */
  title: (organ: string, kind: string, number: number | null) => `${organ}, ${numbered(kind, number)}`,
  heading: (organ: string, kind: string, number: number | null) => ({
    main: organ,
    below: `Press communiqué, ${numbered(kind, number)}`,
  }),
  /** The sentence under the title; `[ ]` is the link to the paragraph. */
  gist: {
    opening: 'The meeting ',
    clauses: {
      'adopt-in-principle': (n: number) => `[adopted in principle] ${some(n, drafts)}`,
      nominate: (n: number, post: string) =>
        `[submitted] ${some(n, { one: 'candidate', many: 'candidates' })}${post ? ` for ${post}` : ''} for approval`,
      approve: (n: number) => `[approved] ${some(n, reports)}`,
      'approve-text': (n: number) => `[approved] ${some(n, texts)}`,
      'adopt-draft': (n: number) => `[adopted] ${some(n, draftReports)}`,
      adopt: (n: number) => `[adopted] ${some(n, texts)}`,
      batch: (n: number | null) =>
        `[adopted] ${n === null ? 'a series of decisions' : some(n, { one: 'decision', many: 'decisions' })}`,
      appoint: (n: number, post: string) =>
        `[appointed] ${some(n, { one: 'person', many: 'persons' })}${post ? ` as ${post}` : ''}`,
      decide: (n: number) => `[took] ${some(n, { one: 'decision', many: 'decisions' })}`,
      establish: (n: number) => `[established] ${some(n, { one: 'body', many: 'bodies' })}`,
      sign: (n: number) => `[signed] ${some(n, texts)}`,
    },
    between: ', ',
    beforeLast: ' and ',
    closing: '. The other paragraphs state positions and facts of the meeting.',
    none: 'The text records no decision. It states positions and facts of the meeting.',
  },
  gistNote: (acts: number, all: number) =>
    `Built from the acts: ${count('en', acts, { one: 'act', many: 'acts' })}, ${all} of them by all members`,
  onThisPage: 'On this page',
  fullText: 'Text',
  paragraphs: (n: number) => count('en', n, { one: 'paragraph', many: 'paragraphs' }),
  outcomes: 'Outcomes',
  instruments: 'Texts it names',
  questions: 'Left open',
  cite: 'How to cite',
  print: 'Print',
  facts: 'Facts of the meeting',
  symbol: 'Symbol',
  symbolNote: 'given by this register',
  chair: 'Chair',
  chairs: 'chairs',
  languages: 'Languages',
  authentic: 'authentic',
  working: 'working',
  thisPage: 'shown here',
  notRecorded: 'not recorded yet',
  kept: 'Kept',
  keptAs: (bytes: string) => `byte for byte, ${bytes} bytes`,
  read: 'Reading',
  readAs: (n: number) => (n === 1 ? 'as accepted' : `corrected, version ${n}`),
  correctReading: 'Correct the reading',
  attendance: 'Attendance',
  protocolOrder: 'In the order of the Russian alphabet, as printed',
  printedOrder: 'In the order of the text',
  namesFromRegister: 'Names in this language come from the register of the body.',
  proof: {
    title: 'Proof',
    entry: 'Entry',
    entryNumber: (n: string) => `no. ${n}`,
    before: 'Before it',
    entries: 'Journal',
    entriesCount: (n: number) => count('en', n, { one: 'entry', many: 'entries' }),
    recorded: 'Recorded',
    corrected: 'Corrected',
    leaf: 'Leaf',
    verify: 'Verify it yourself',
    note: 'No sign-in and no trust in this site is needed: take the text and the entry, and compute the leaf.',
  },
  downloads: 'Take away',
  downloadText: 'text as published',
  downloadReading: 'reading (JSON)',
  downloadEntry: 'entry (JSON)',
  note: {
    inherits: (paragraph: number) => `subject and verb from paragraph ${paragraph}`,
    inheritsHere: 'subject and verb from the sentence before',
    listed: (n: number) => `${n} members named`,
    notListed: 'not listed',
    noReason: 'the text gives no reason, none is inferred',
    addressee: 'addressed to',
    rung: (rung: number, of: number) => `rung ${rung} of ${of}`,
    notSupport: 'not support',
    notApproval: 'not approval',
    margin: (n: number) => `Acts of paragraph ${n}`,
  },
  table: {
    paragraph: 'Para.',
    act: 'Act',
    object: 'Object',
    later: 'Afterwards',
    title: 'Title',
    status: 'On the day of the meeting',
    how: 'Left: what this meeting did. Right: what another record, or a source outside, says of it',
    none: 'No outcome was read in this text.',
  },
  fate: {
    final: 'final here',
    informationOnly: 'for information, decides nothing',
    open: 'open, no record settles it yet',
    openTo: (organ: string) => `open: goes to ${organ}`,
    settled: (what: string, when: string) => `${what}, ${when}`,
    noCount: 'count not in the text',
    counted: (n: number) => count('en', n, { one: 'decision', many: 'decisions' }),
    held: 'held',
    nothingLater: 'nothing later is recorded',
  },
  instrument: {
    inForce: 'in force',
    notYet: 'not yet in force',
    concluded: 'concluded, entry into force not verified',
    ended: 'no longer in force',
    draft: 'draft',
    anticipated: 'not adopted yet',
    external: 'of another body or of its parties',
    initiative: 'initiative of a State',
    unknown: 'status not verified',
    window: (window: string) => `window ${window}`,
  },
  openQuestionsNote: 'The text leaves this open. The record keeps it open.',
  leftOpen: 'left open on purpose by the secretariat',
  noQuestions: 'The text leaves nothing open that the reader looks for.',
  citation: (parts: {
    organ: string
    body: string
    place: string
    date: string
    symbol: string
    entry: number
    leaf: string
  }) =>
    `${parts.body}, ${parts.organ}, press communiqué${parts.place ? `, ${parts.place}` : ''}, ${parts.date}, ${parts.symbol}, Concord entry ${parts.entry}, leaf ${parts.leaf}`,
  citeParagraph: 'For one paragraph, add its number to the address: #p7.',
  earlier: 'Earlier',
  later: 'Later',
}
