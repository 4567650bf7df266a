import { isInterfaceLanguage } from '../language.ts'
import type { Language } from '../text/language.ts'
import { actIssues } from './act-issues.ts'
import { bracketIssues } from './bracket-issues.ts'
import type {
  ConcordanceCode,
  ConcordanceIssue,
  ConcordancePlace,
  LanguageVersion,
} from './concordance-issue.ts'
import { placeIn } from './concordance-issue.ts'
import { type ConcordanceWords, nothingNamed } from './concordance-words.ts'
import { datesIn, sameDate } from './dates-in.ts'
import type { Draft, Paragraph } from './draft.ts'
import { type Named, type NameIndex, namesIn } from './name-index.ts'
import { numberIssues } from './number-issues.ts'
import { stands } from './paragraph-of.ts'
import { pairs, type Unmatched, unnamed } from './unmatched.ts'

type Span = { readonly from: number; readonly to: number }

const issuesOf = <Thing extends Span>(
  code: ConcordanceCode,
  here: LanguageVersion,
  there: LanguageVersion,
  rest: Unmatched<Thing>,
): readonly ConcordanceIssue[] =>
  pairs(rest).map(([one, other]) => ({
    code,
    languages: [here.language, there.language],
    here: placeIn(here, one),
    there: placeIn(there, other),
  }))

const dateIssues = (here: LanguageVersion, there: LanguageVersion): readonly ConcordanceIssue[] =>
  issuesOf(
    'date',
    here,
    there,
    unnamed(datesIn(here.text, here.language), datesIn(there.text, there.language), sameDate),
  )

const sameName = (one: Named, other: Named): boolean => one.id === other.id

const named = (text: string, index: NameIndex): readonly Named[] =>
  namesIn(text, index).filter(({ id }) => id !== nothingNamed)

/** A name as a place that says what it names. */
function namingIn(version: LanguageVersion, one: Named | undefined): ConcordancePlace | null {
  const place = placeIn(version, one)
  return place && one ? { ...place, names: one.id } : null
}

const without = (some: readonly Named[], answers: readonly Named[]): readonly Named[] =>
  some.filter(one => !answers.some(answer => sameName(one, answer)))

/** Names without those that the other version answers with an adjective. */
function unanswered(
  rest: Unmatched<Named>,
  here: LanguageVersion,
  there: LanguageVersion,
  [index, other]: readonly NameIndex[],
): Unmatched<Named> {
  return {
    here: other ? without(rest.here, namesIn(there.text, other)) : rest.here,
    there: index ? without(rest.there, namesIn(here.text, index)) : rest.there,
  }
}

function nameIssues(
  code: 'state' | 'organ',
  here: LanguageVersion,
  there: LanguageVersion,
  [index, other]: readonly [NameIndex, NameIndex],
  answers: readonly NameIndex[],
): readonly ConcordanceIssue[] {
  const rest = unnamed(named(here.text, index), named(there.text, other), sameName)
  return pairs(unanswered(rest, here, there, answers)).map(([one, another]) => ({
    code,
    languages: [here.language, there.language],
    here: namingIn(here, one),
    there: namingIn(there, another),
  }))
}

/**
 * Where two language versions of one paragraph say different things: numbers, dates, States, organs, the strength of acts,
 * brackets. A language that the profile does not speak is compared by its figures and brackets only.
 */
export function concordance(
  here: LanguageVersion,
  there: LanguageVersion,
  words: ConcordanceWords,
): readonly ConcordanceIssue[] {
  const plain = [...bracketIssues(here, there), ...numberIssues(here, there)]
  if (!isInterfaceLanguage(here.language) || !isInterfaceLanguage(there.language)) return plain
  const one = words.languages[here.language]
  const other = words.languages[there.language]
  return [
    ...plain,
    ...dateIssues(here, there),
    ...nameIssues('organ', here, there, [one.organs, other.organs], []),
    ...nameIssues('state', here, there, [one.states, other.states], [one.adjectives, other.adjectives]),
    ...actIssues(here, there, words),
  ]
}

const versionOf = ({ texts }: Paragraph, language: Language): LanguageVersion | null => {
  const text = texts[language]
  return text && text.level === 'level' && text.text !== '' ? { language, text: text.text } : null
}

/** Compares the language versions of a paragraph that are level with that of the language of origin, or the first that is. */
export function concordanceOfParagraph(
  paragraph: Paragraph,
  languages: readonly Language[],
  words: ConcordanceWords,
): readonly ConcordanceIssue[] {
  const [first, ...others] = languages.flatMap(language => versionOf(paragraph, language) ?? [])
  return first ? others.flatMap(other => concordance(first, other, words)) : []
}

/** The languages of a draft, the one of origin first. */
const inOrder = ({ origin, languages }: Draft): readonly Language[] => [
  ...languages.filter(each => each === origin),
  ...languages.filter(each => each !== origin),
]

/** What a translator must look at in a draft, by paragraph; a paragraph that goes is not compared. */
export const concordanceOfDraft = (
  draft: Draft,
  words: ConcordanceWords,
): ReadonlyMap<string, readonly ConcordanceIssue[]> =>
  new Map(
    draft.paragraphs
      .filter(stands)
      .map(paragraph => [paragraph.id, concordanceOfParagraph(paragraph, inOrder(draft), words)] as const)
      .filter(([, issues]) => issues.length > 0),
  )

/** Whether two versions of a whole text have as many paragraphs (I-35); if not, the first one that nothing answers. */
export function paragraphCountIssue(
  one: { readonly language: Language; readonly paragraphs: readonly string[] },
  other: { readonly language: Language; readonly paragraphs: readonly string[] },
): ConcordanceIssue | null {
  const shorter = Math.min(one.paragraphs.length, other.paragraphs.length)
  if (one.paragraphs.length === other.paragraphs.length) return null
  const surplus = ({ language, paragraphs }: typeof one) => {
    const text = paragraphs[shorter]
    return text === undefined ? null : placeIn({ language, text }, { from: 0, to: text.length })
  }
  return {
    code: 'paragraph-count',
    languages: [one.language, other.language],
    here: surplus(one),
    there: surplus(other),
  }
}
