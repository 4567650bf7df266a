import { type ConcordanceIssue, type LanguageVersion, placeIn } from './concordance-issue.ts'

type Sign = { readonly from: number; readonly to: number; readonly kind: 'bracket' | 'slot' }

/** Where brackets open; a sign written with a backslash is a word of the text (practice 9.2). */
const opening = /(?<!\\)[[［](?<slot>● )?/gu

const signsIn = (text: string): readonly Sign[] =>
  [...text.matchAll(opening)].map(({ 0: all, index, groups }) => ({
    from: index,
    to: index + all.trimEnd().length,
    kind: groups?.['slot'] === undefined ? 'bracket' : 'slot',
  }))

const issue = (
  here: LanguageVersion,
  there: LanguageVersion,
  one: Sign | undefined,
  other: Sign | undefined,
): ConcordanceIssue => ({
  code: 'bracket',
  languages: [here.language, there.language],
  here: placeIn(here, one),
  there: placeIn(there, other),
})

/** Brackets and gaps to be filled that one version has and the other has not: the first without a counterpart. */
export function bracketIssues(here: LanguageVersion, there: LanguageVersion): readonly ConcordanceIssue[] {
  const signs = signsIn(here.text)
  const others = signsIn(there.text)
  return (['bracket', 'slot'] as const).flatMap(kind => {
    const mine = signs.filter(sign => sign.kind === kind)
    const theirs = others.filter(sign => sign.kind === kind)
    const both = Math.min(mine.length, theirs.length)
    return mine.length === theirs.length ? [] : [issue(here, there, mine[both], theirs[both])]
  })
}
