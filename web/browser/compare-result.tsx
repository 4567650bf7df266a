import { languageOf } from '../../core/text/language-of.ts'
import type { Comparison } from '../../core/text/compare.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { ComparisonResult } from '../parts/comparison-result.tsx'
import type { ComparisonView } from '../parts/comparison-row.tsx'
import { sectionsOf } from '../parts/comparison-rows.ts'
import type { CompareWords, Given } from './compare-side.ts'

/** What was compared last: enough to draw it again in the other view. */
export type Compared = {
  readonly before: Given
  readonly after: Given
  readonly comparison: Comparison
  readonly comparedAs: string
}

/** Letters enough to know a language by. */
const sample = 20_000

/** The language that was set, else that of the recorded text, else the one that the letters show. */
export const languageFor = (set: string, before: Given, after: Given): string =>
  set || languageOf(before.text.slice(0, sample) + after.text.slice(0, sample))

const textOf = (given: Given) => ({
  name: given.name,
  href: given.href,
  language: given.language ?? languageOf(given.text.slice(0, sample)),
})

/** Draws a comparison with the part that draws it on the server. */
export function drawResult(
  { before, after, comparison, comparedAs }: Compared,
  view: ComparisonView,
  words: CompareWords,
  language: InterfaceLanguage,
): Node {
  const drawn: unknown = (
    <ComparisonResult
      read={sectionsOf(comparison)}
      words={words}
      before={textOf(before)}
      after={textOf(after)}
      view={view}
      language={language}
      comparedAs={comparedAs}
      given={before.text === after.text ? 'same' : 'different'}
      addresses={null}
    />
  )
  if (!(drawn instanceof Node)) throw new Error('The part was drawn for the server')
  return drawn
}
