import { lengthAt, type Tokens } from './token.ts'

/** A stretch of tokens by number: from the first up to, but without, the last. */
export type Stretch = { readonly tokens: Tokens; readonly from: number; readonly to: number }

/** Whether two tokens read the same. */
export function sameToken(one: Tokens, at: number, other: Tokens, there: number): boolean {
  const length = lengthAt(one, at)
  if (length !== lengthAt(other, there)) return false
  const from = one.from[at] ?? 0
  const start = other.from[there] ?? 0
  for (let step = 0; step < length; step += 1) {
    if (one.text.charCodeAt(from + step) !== other.text.charCodeAt(start + step)) return false
  }
  return true
}

function hashOf(tokens: Tokens, index: number): number {
  let hash = 0x811c9dc5
  for (let at = tokens.from[index] ?? 0, to = tokens.to[index] ?? 0; at < to; at += 1) {
    hash = Math.imul(hash ^ tokens.text.charCodeAt(at), 0x01000193)
  }
  return hash ^ (hash >>> 15)
}

/** The numbers of two stretches, and how many different ones there are. */
export type Numbered = {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly different: number
}

/** The tokens met so far, one of each, in an open hash table of their numbers. */
type Met = { readonly slots: Int32Array; readonly owners: Tokens[]; readonly places: number[] }

/** Numbers two stretches so that tokens which read the same, and only they, have the same number. */
export function numberTokens(before: Stretch, after: Stretch): Numbered {
  const all = before.to - before.from + after.to - after.from
  const met: Met = { slots: emptySlots(1 << (33 - Math.clz32(all))), owners: [], places: [] }
  return { before: numbersOf(before, met), after: numbersOf(after, met), different: met.places.length }
}

/** Room for the slots of most comparisons, which each empties first; a larger one gets its own. */
const room = new Int32Array(4096)
const emptySlots = (count: number): Int32Array =>
  count > room.length ? new Int32Array(count) : room.subarray(0, count).fill(0)

function numbersOf({ tokens, from, to }: Stretch, met: Met): readonly number[] {
  const numbers: number[] = []
  for (let at = from; at < to; at += 1) numbers.push(numberOf(tokens, at, met))
  return numbers
}

function numberOf(tokens: Tokens, at: number, { slots, owners, places }: Met): number {
  const mask = slots.length - 1
  for (let slot = hashOf(tokens, at) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1
    if (number < 0) {
      slots[slot] = places.length + 1
      owners.push(tokens)
      return places.push(at) - 1
    }
    if (sameToken(tokens, at, owners[number] ?? tokens, places[number] ?? 0)) return number
  }
}
