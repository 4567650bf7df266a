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
export type Numbered = { readonly before: Int32Array; readonly after: Int32Array; readonly different: number }

/** Numbers two stretches so that tokens which read the same, and only they, have the same number. */
export function numberTokens(before: Stretch, after: Stretch): Numbered {
  const numbered = { before: new Int32Array(before.to - before.from), after: new Int32Array(after.to - after.from) }
  const all = numbered.before.length + numbered.after.length
  const mask = 2 ** (33 - Math.clz32(all)) - 1
  const slots = new Int32Array(mask + 1)
  const firsts = new Int32Array(all)
  const inBefore = new Uint8Array(all)
  let different = 0
  const numberAll = (stretch: Stretch, numbers: Int32Array, side: 0 | 1) => {
    for (let at = stretch.from; at < stretch.to; at += 1) {
      let slot = hashOf(stretch.tokens, at) & mask
      for (;;) {
        const number = (slots[slot] ?? 0) - 1
        if (number < 0) {
          slots[slot] = different + 1
          firsts[different] = at
          inBefore[different] = side
          numbers[at - stretch.from] = different
          different += 1
          break
        }
        const owner = inBefore[number] === 1 ? before.tokens : after.tokens
        if (sameToken(stretch.tokens, at, owner, firsts[number] ?? 0)) {
          numbers[at - stretch.from] = number
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }
  numberAll(before, numbered.before, 1)
  numberAll(after, numbered.after, 0)
  return { ...numbered, different }
}
