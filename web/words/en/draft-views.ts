import { count, figure, type Forms } from '../plural.ts'

const of = (n: number, forms: Forms) => count('en', n, forms)
const bracket: Forms = { one: 'bracket', many: 'brackets' }
const change: Forms = { one: 'change', many: 'changes' }

/** How the brackets of a draft came and went. */
const convergence = {
  title: 'How the brackets came and went',
  link: 'How they came and went',
  lead: (n: number, most: number, reading: number) =>
    `${of(n, bracket)} left. There were most in reading ${figure('en', reading)}: ${figure('en', most)}.`,
  none: 'No reading has been opened yet, so there are no brackets to count.',
  total: 'How many brackets are left?',
  totalNote: 'A step for each act that changed the number; a dotted line where a reading was opened.',
  byReading: 'Reading by reading',
  reading: 'Reading',
  opened: 'Opened',
  closed: 'Closed',
  notClosed: 'not closed',
  first: 'Brackets at its opening',
  most: 'Most',
  last: 'At its end',
  lastNow: (n: number) => `${figure('en', n)}, now`,
  agreed: 'Paragraphs agreed at its end',
  agreedOf: (n: number, all: number) => `${figure('en', n)} of ${figure('en', all)}`,
  bySection: 'Section by section',
  sectionPlot: 'In which sections are they left?',
  sameScale: 'All on one scale.',
  section: 'Section',
  unheaded: 'before the first heading',
  byDelegation: 'Who keeps them open',
  delegationPlot: 'Who keeps how many open?',
  delegationNote:
    'A bracket counts for each delegation that sponsors the proposal, opposes it or reserves: one bracket can count for several. In protocol order.',
  endOf: (n: number) => `End of reading ${figure('en', n)}`,
  now: 'Now',
  byAct: 'Act by act',
  actsIn: (n: number, acts: number) => `Reading ${figure('en', n)}: ${of(acts, change)} of the number`,
  act: 'Act',
  at: 'When',
  by: 'What was done',
  left: 'Left',
  change: 'Change',
  onlyLast: (n: number, all: number) =>
    `The last ${figure('en', n)} of ${figure('en', all)} changes are listed; the API has all of them.`,
}

/** Two revisions of a draft, compared. */
const revisions = {
  title: 'Compare two revisions',
  link: 'Compare revisions',
  lead: 'The text as it stood after each of two acts, paragraph by paragraph.',
  form: 'The two moments',
  from: 'Earlier',
  to: 'Later',
  words: 'Words',
  standing: 'as they stand, without brackets',
  bracketed: 'with brackets and names',
  go: 'Compare',
  same: 'Both moments are the same act. Choose two.',
  beforeReadings: 'Before the first reading',
  reading: (n: number) => `Reading ${figure('en', n)}`,
  after: (n: number) => `act ${figure('en', n)}`,
  now: 'now',
}

/** Where the words of a paragraph come from. */
const origins = {
  title: 'Where the words come from',
  lead: 'Words with a number came in by an act, which the list names. Words without a number stand as they were submitted.',
  plain: 'No words of this paragraph have changed since the draft was submitted.',
  sources: 'By what they came in',
  source: (n: number) => `source ${figure('en', n)}`,
  accepted: (when: string) => `accepted ${when}`,
  sponsoredBy: (names: string) => `proposed by ${names}`,
  follows: (proposals: string) => `to say what came in with ${proposals}`,
  acts: 'All acts on the paragraph',
}

/** What an act was about, behind what was done. */
const about = (number: string, kind: string) => ` ${number} (${kind})`

export const draftViews = { convergence, revisions, origins, about }
