import type { IssueCode } from '../../../core/communique/closed-sets.ts'

/** A question of the reading: as asked, explained, and as a note in the margin. `{words}` are the words of the text. */
export type IssueWords = { readonly question: string; readonly why: string; readonly margin: string }

export const issues: Readonly<Record<IssueCode, IssueWords>> = {
  'ambiguous-scope': {
    question: 'Who are {words}?',
    why: 'The sentence can speak for all members or only for those named before it. The reading does not choose.',
    margin: '{words}: scope not certain, read as all members',
  },
  'unresolved-collective': {
    question: 'Whom does {words} take in?',
    why: 'The text names nobody here. The register of the day can answer; the text stays as printed.',
    margin: '{words}: not named in the text',
  },
  'oblique-reference': {
    question: '{words}: counted, not named',
    why: 'Nobody is named whom the text leaves unnamed, here or in any translation or export.',
    margin: 'not named in the text, nor on this page',
  },
  'inherited-subject': {
    question: 'Whose words are these?',
    why: 'The sentence has no subject and verb of its own; both come from an earlier paragraph.',
    margin: 'subject and verb from an earlier paragraph',
  },
  'unlinked-reaffirmation': {
    question: 'Reaffirmed, but from which text?',
    why: 'An earlier position is reaffirmed and the text that holds it is not named. None is linked.',
    margin: 'earlier text not named',
  },
  'anticipated-adoption': {
    question: 'An adoption still to come',
    why: 'The words speak of an adoption or signature to come. It is not an act of this meeting.',
    margin: 'adoption expected, not an act of this meeting',
  },
  'no-date': {
    question: 'On which day?',
    why: 'The event took place, its date is not stated, and it does not take the date of the meeting.',
    margin: 'date not stated',
  },
  'no-period': {
    question: 'For which period?',
    why: 'The report states no dated period. The text stays as printed.',
    margin: 'period not stated',
  },
  'no-term': {
    question: 'For which term?',
    why: 'The candidacy or nomination states no term.',
    margin: 'term not stated',
  },
  'uncounted-batch': {
    question: 'How many decisions?',
    why: 'No number is printed. The count stays empty.',
    margin: 'count not in the text',
  },
  'invalid-date': {
    question: 'Which day is meant by {words}?',
    why: 'The date is in no calendar, or the period ends before it begins. It was not corrected.',
    margin: 'a date that is in no calendar, as printed',
  },
  'member-missing': {
    question: 'A member is not in the list',
    why: 'A member State of the day is not among those attending. No reason is recorded.',
    margin: 'a member of the day is not listed',
  },
  'protocol-order': {
    question: 'Another order than the protocol',
    why: 'The States stand in another order than the body prescribes. The printed order is kept.',
    margin: 'order as printed, not that of the protocol',
  },
  'unknown-name': {
    question: 'Who or what is {words}?',
    why: 'The register of the body does not know this name.',
    margin: '{words}: not in the register',
  },
  'signature-mismatch': {
    question: 'Signatures and attendance differ',
    why: 'The signatures at the end and the list of those attending do not name the same persons.',
    margin: 'signatures and attendance differ',
  },
  'no-opening': {
    question: 'Which meeting is this?',
    why: 'No sentence states the organ and the date. Without them nothing can be recorded.',
    margin: 'organ and date not stated',
  },
  'several-texts': {
    question: 'Two texts in one file?',
    why: 'A second opening was found. Divide the file and read each text by itself.',
    margin: 'a second text begins here',
  },
  'unread-sentence': {
    question: 'A sentence without an act',
    why: 'No verb was recognised. The sentence is kept and carries no act.',
    margin: 'no act was read here',
  },
}
