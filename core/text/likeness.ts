import type { Features } from './features.ts'
import { longestCommon } from './longest-common.ts'

/** The words of a paragraph that another has too, and their widths. */
type Shared = { readonly words: readonly number[]; readonly widths: readonly number[] }

/** How much of one paragraph stands in the same order in another, as a width. */
export function keptWidth(before: Features, after: Features): number {
  const left = sharedOf(before, after)
  const right = sharedOf(after, before)
  const partners = longestCommon(left.words, right.words)
  if (!partners) return Math.min(sum(left.widths), sum(right.widths))
  let kept = 0
  partners.forEach((partner, at) => {
    if (partner >= 0) kept += Math.min(left.widths[at] ?? 0, right.widths[partner] ?? 0)
  })
  return kept
}

function sharedOf(features: Features, other: Features): Shared {
  const known = new Set(other.words)
  const words: number[] = []
  const widths: number[] = []
  features.words.forEach((word, at) => {
    if (!known.has(word)) return
    words.push(word)
    widths.push(features.widths[at] ?? 0)
  })
  return { words, widths }
}

/** How wide the words of a paragraph are together. */
export const widthOf = (features: Features): number => sum(features.widths)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How like two paragraphs are, from 0 to 1: the mean of what stays of both together and of what stays of the longer one. */
export function likeness(before: Features, after: Features): number {
  const kept = keptWidth(before, after)
  const width = widthOf(before)
  const widthAfter = widthOf(after)
  return kept === 0 ? 0 : kept / (width + widthAfter) + kept / Math.max(width, widthAfter) / 2
}

/** Two paragraphs that follow each other, as one. */
export const together = (first: Features, second: Features): Features => ({
  words: [...first.words, ...second.words],
  widths: [...first.widths, ...second.widths],
  traits: first.traits,
})
