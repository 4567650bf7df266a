import type { Features } from './features.ts'
import { longestCommon, mostSteps } from './longest-common.ts'

/** The words of a paragraph that another has too, and their widths. */
type Shared = { readonly words: readonly number[]; readonly widths: readonly number[] }

/**
 * How much of one paragraph stands in the same order in another, as a width; 0 if it is less than is wanted: what is too
 * different is not traced to its end.
 */
export function keptWidth(before: Features, after: Features, wanted = 0): number {
  const left = sharedOf(before, after)
  const right = sharedOf(after, before)
  const [width, widthAfter] = [sum(left.widths), sum(right.widths)]
  if (Math.min(width, widthAfter) < wanted) return 0
  // A word that is left out takes at least the narrowest width from one side.
  const spare = Math.floor((width + widthAfter - 2 * wanted) / Math.min(narrowest(left), narrowest(right)))
  const partners = longestCommon(left.words, right.words, spare)
  if (partners) return widthKept(left, right, partners)
  return spare < mostSteps ? 0 : Math.min(width, widthAfter)
}

function widthKept(left: Shared, right: Shared, partners: readonly number[]): number {
  let kept = 0
  partners.forEach((partner, at) => {
    if (partner >= 0) kept += Math.min(left.widths[at] ?? 0, right.widths[partner] ?? 0)
  })
  return kept
}

const narrowest = ({ widths }: Shared): number =>
  widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY)

function sharedOf(features: Features, other: Features): Shared {
  const words: number[] = []
  const widths: number[] = []
  features.words.forEach((word, at) => {
    if (!other.vocabulary.has(word)) return
    words.push(word)
    widths.push(features.widths[at] ?? 0)
  })
  return { words, widths }
}

/** How wide the words of a paragraph are together. */
export const widthOf = (features: Features): number => sum(features.widths)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * How like two paragraphs are, from 0 to 1: the mean of what stays of both together and of what stays of the longer one. If
 * they are less like than is wanted, how much less does not matter: 0.
 */
export function likeness(before: Features, after: Features, wanted: number): number {
  const width = widthOf(before)
  const widthAfter = widthOf(after)
  const each = 1 / (width + widthAfter) + 1 / Math.max(width, widthAfter) / 2
  return keptWidth(before, after, wanted / each) * each || 0
}

/** Two paragraphs that follow each other, as one. */
export const together = (first: Features, second: Features): Features => ({
  words: [...first.words, ...second.words],
  widths: [...first.widths, ...second.widths],
  traits: first.traits,
  vocabulary: new Set([...first.words, ...second.words]),
})
