import type { ConcordanceCode } from '../../../core/draft/concordance-issue.ts'
import { count, figure, type Forms } from '../plural.ts'

const of = (n: number, forms: Forms) => count('en', n, forms)

/** What is said where something stands in two languages, or in one only; `{here}` and `{there}` are the words. */
type IssueWords = {
  readonly both: (here: string, there: string) => string
  readonly only: (has: string, lacks: string) => string
}

export const draftLanguages = {
  differ: 'What the languages say differently',
  names: { zh: 'Chinese', ru: 'Russian', en: 'English' } as Readonly<Record<string, string>>,
  quotes: ['“', '”'] as readonly [string, string],
  brackets: [' (', ')'] as readonly [string, string],
  issues: {
    number: {
      both: (here, there) => `The numbers differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `The number {here} stands in ${has} and not in ${lacks}.`,
    },
    date: {
      both: (here, there) => `The dates differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `The date {here} stands in ${has} and not in ${lacks}.`,
    },
    state: {
      both: (here, there) => `The States differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `A State is named in ${has} and not in ${lacks}: {here}.`,
    },
    organ: {
      both: (here, there) => `The organs differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `An organ is named in ${has} and not in ${lacks}: {here}.`,
    },
    act: {
      both: (here, there) => `The acts differ in strength: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `The act {here} stands in ${has} and not in ${lacks}.`,
    },
    bracket: {
      both: (here, there) => `The brackets differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `The bracket or gap {here} stands in ${has} and not in ${lacks}.`,
    },
    'paragraph-count': {
      both: (here, there) => `The paragraphs differ: {here} in ${here}, {there} in ${there}.`,
      only: (has, lacks) => `A paragraph stands in ${has} and not in ${lacks}: {here}.`,
    },
  } satisfies Readonly<Record<ConcordanceCode, IssueWords>> as Readonly<Record<ConcordanceCode, IssueWords>>,
  term: {
    both: (here: string, there: string) =>
      `The term {here} in ${here} is {right} in ${there}; the text has {there}.`,
    only: (here: string, there: string) =>
      `The term {here} in ${here} is {right} in ${there}; the text does not have it.`,
  },
  offers: 'Terms of the term base, and their right form',
  offer: '{here} is {right}',
  missing: 'not in the text',
  present: 'in the text',
  page: 'Languages side by side',
  pageLead:
    'Every paragraph in all its languages. A language that is behind is not compared: it is known to differ.',
  show: 'Show',
  filters: {
    all: (n: number) => `All (${figure('en', n)})`,
    issues: (n: number) => `With differences (${figure('en', n)})`,
    behind: (n: number) => `Behind (${figure('en', n)})`,
  },
  level: 'level',
  behind: 'behind',
  noWords: 'No words in this language yet.',
  bring: (language: string) => `Bring ${language} level`,
  none: 'No paragraph is left by this filter.',
  ladder: 'Verbs on their ladder',
  ladders: {
    knowledge: 'Knowledge of a fact or wish',
    candidacy: 'Candidacy, initiative',
    result: 'Result of a meeting, work of a chair',
    report: 'Report',
    draft: 'Draft',
    worry: 'Worry',
    request: 'Request to others',
    earlier: 'Earlier position',
    norm: 'Norm',
  } as Readonly<Record<string, string>>,
  strongFirst: (verb: string) => `Ladder of “${verb}”, from strong to weak`,
  standsHere: 'the text now',
  apart: (n: number, between: string) =>
    n === 1
      ? 'One rung apart.'
      : `${figure('en', n)} rungs apart${between === '' ? '.' : `; between them: ${between}.`}`,
  reserving: (names: string) => `Reserving: ${names}.`,
  ladderNote: 'A step on the ladder is always a proposal.',
  otherVerbs: (n: number) => `${of(n, { one: 'verb', many: 'verbs' })} that nobody would move`,
  precedents: 'Agreed before',
  precedentsLook: 'What earlier texts say',
  precedentsOf: (number: string) => `Agreed before: paragraph ${number}`,
  precedentsLead: (language: string) =>
    `The words that stand now, in ${language}, beside the recorded texts of this body that this seat may read.`,
  nothingRecorded: 'No text of this body is recorded, so there is nothing to compare with.',
  notInLanguage: (language: string, others: string) =>
    `No text of this body is recorded in ${language}; there are texts in ${others}.`,
  nothingAlike: 'No recorded paragraph is like this one.',
  verbatim: 'Word for word in earlier texts',
  verbatimNote: 'Underlined: in an earlier text word for word. Bold: new wording.',
  allNew:
    'No stretch of eight Chinese characters, or of five words, stands in an earlier text: all of it is new wording.',
  noneNew: 'All of it stands in earlier texts.',
  nearest: 'Nearest earlier wording',
  compared: 'Compared with the draft. Bold: only in the earlier text. Struck: only in the draft.',
  sameWords: 'the same words',
}
