// Compares texts beside the page, so that the page answers while it does.
import { compareParagraphs, type Comparison } from '../../core/text/compare.ts'

/** Two texts, with a number by which the answer is known. */
export type ComparisonAsked = {
  readonly n: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly language: string
}

export type ComparisonAnswered = { readonly n: number; readonly comparison: Comparison }

addEventListener('message', ({ data }: MessageEvent<ComparisonAsked>) => {
  const { n, before, after, language } = data
  const answered: ComparisonAnswered = { n, comparison: compareParagraphs(before, after, language) }
  postMessage(answered, { transfer: [] })
})
/** It is here: from now on nothing needs to be fetched. */
postMessage({ n: 0, comparison: { paragraphs: [] } } satisfies ComparisonAnswered, { transfer: [] })
