import { codeAt, marked, space, unitAt } from './character.ts'
import { sameToken } from './number-tokens.ts'
import { type Tokens, wordAt } from './token.ts'

const closing = marked('.;:!?。；：！？…')
const opening = marked('(（[［【「『“«„《〈')
const commas = marked(',，、،–—')
const conjunctions = new Set([
  'and',
  'or',
  'nor',
  'и',
  'или',
  'а',
  '和',
  '及',
  '以及',
  '与',
  '或',
  'et',
  'ou',
  'y',
  'o',
])

/** Where the words before a place end. */
function wordsEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && unitAt(text, end - 1) === space) end -= 1
  return end
}

/** How well a stretch that comes or goes may begin at a token: after a sentence, before a bracket, with its comma or its and. */
function merit(tokens: Tokens, index: number): number {
  const first = tokens.from[index] ?? 0
  const last = index > 0 ? (tokens.to[index - 1] ?? 0) : wordsEnd(tokens.text, first)
  if (last === 0) return 4
  if (tokens.text.slice(last, first).includes('\n')) return 6
  if (closing[codeAt(tokens.text, last - 1)] === 1) return 5
  if (opening[codeAt(tokens.text, first)] === 1) return 4
  if (commas[codeAt(tokens.text, first)] === 1) return 3
  if (opening[codeAt(tokens.text, last - 1)] === 1) return 0
  return conjunctions.has(wordAt(tokens, index)) ? 2 : 1
}

/**
 * A stretch of tokens that stands in one text only may often be seen in several places: A, B[, C] or A, [B, ]C. How far
 * to move it, to where it reads best, between two bounds that it must not cross; the leftmost of equals.
 */
export function slide(tokens: Tokens, from: number, to: number, low: number, high: number): number {
  let first = 0
  while (from + first > low && sameToken(tokens, from + first - 1, tokens, to + first - 1)) first -= 1
  let last = 0
  while (to + last < high && sameToken(tokens, from + last, tokens, to + last)) last += 1
  let best = first
  for (let shift = first + 1; shift <= last; shift += 1) {
    if (merit(tokens, from + shift) > merit(tokens, from + best)) best = shift
  }
  return best
}
