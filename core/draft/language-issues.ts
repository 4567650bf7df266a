import { concordance } from './concordance.ts'
import type { ConcordanceIssue, LanguageVersion } from './concordance-issue.ts'
import type { ConcordanceWords } from './concordance-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { type TermIndex, type TermIssue, termIssues } from './term-check.ts'

/** What a body compares languages by: the words of its profile, and its term base. */
export type LanguageWords = { readonly words: ConcordanceWords; readonly terms: TermIndex }

/** What a translator must look at between two languages of a paragraph. */
export type LanguageIssue =
  | { readonly kind: 'concordance'; readonly issue: ConcordanceIssue }
  | { readonly kind: 'term'; readonly issue: TermIssue }

/** The versions of a paragraph that are level, the language of origin first: those that are behind are known to differ. */
export const levelVersions = (draft: Draft, { texts }: Paragraph): readonly LanguageVersion[] =>
  [draft.origin, ...draft.languages.filter(each => each !== draft.origin)].flatMap(language => {
    const version = texts[language]
    return version && version.level === 'level' && version.text !== ''
      ? [{ language, text: version.text }]
      : []
  })

type Place = { readonly from: number; readonly to: number }

const overlap = (one: Place | null, other: Place): boolean =>
  one !== null && one.from < other.to && other.from < one.to

/** A term that the comparison of names tells already is not told twice. */
const isTold = ({ here }: TermIssue, issues: readonly ConcordanceIssue[]): boolean =>
  issues.some(each => each.here?.language === here.language && overlap(each.here, here))

/** What two versions say differently, and the terms of one that the other does not print as the term base has them. */
export function issuesBetween(
  here: LanguageVersion,
  there: LanguageVersion,
  { words, terms }: LanguageWords,
): readonly LanguageIssue[] {
  const issues = concordance(here, there, words)
  const wrong = termIssues(here, there, terms).filter(each => !isTold(each, issues))
  return [
    ...issues.map(issue => ({ kind: 'concordance', issue }) as const),
    ...wrong.map(issue => ({ kind: 'term', issue }) as const),
  ]
}

/** What the languages of a paragraph say differently: each that is level is compared with the first that is. */
export function languageIssues(
  draft: Draft,
  paragraph: Paragraph,
  words: LanguageWords,
): readonly LanguageIssue[] {
  const [first, ...others] = levelVersions(draft, paragraph)
  return first ? others.flatMap(other => issuesBetween(first, other, words)) : []
}
