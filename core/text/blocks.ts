import { space, unitAt } from './character.ts'
import { numberTokens, sameToken } from './number-tokens.ts'
import { partnersOf } from './partners.ts'
import { slide } from './slide.ts'
import type { Tokens } from './token.ts'
import type { Difference } from './difference.ts'

/** Tokens of the text before that go, and tokens of the text after that come in their place; one side may be empty. */
export type Block = { from: number; to: number; addFrom: number; addTo: number }

/** The blocks in which two rows of tokens differ, in order. */
export function blocksOf(before: Tokens, after: Tokens, difference: Difference): readonly Block[] {
  const head = sameHead(before, after, difference)
  const tail = sameTail(before, after, difference, head)
  const stretch = { tokens: before, from: head, to: before.from.length - tail }
  const other = { tokens: after, from: head, to: after.from.length - tail }
  if (stretch.from === stretch.to || other.from === other.to) {
    return [{ from: head, to: stretch.to, addFrom: head, addTo: other.to }]
  }
  return gaps(partnersOf(numberTokens(stretch, other)), head, other.to)
}

/** How many tokens at the beginning of what was read are the same because the characters are. */
function sameHead(before: Tokens, after: Tokens, { head }: Difference): number {
  let same = 0
  while (
    same < before.from.length &&
    same < after.from.length &&
    before.from[same] === after.from[same] &&
    before.to[same] === after.to[same] &&
    (before.to[same] ?? 0) <= head
  ) {
    same += 1
  }
  return same
}

function sameTail(before: Tokens, after: Tokens, { tail }: Difference, head: number): number {
  const shift = after.text.length - before.text.length
  const start = before.text.length - tail
  let last = before.from.length - 1
  let lastAfter = after.from.length - 1
  while (
    last >= head &&
    lastAfter >= head &&
    (before.from[last] ?? 0) + shift === after.from[lastAfter] &&
    (before.to[last] ?? 0) + shift === after.to[lastAfter] &&
    (before.from[last] ?? 0) >= start
  ) {
    last -= 1
    lastAfter -= 1
  }
  return before.from.length - 1 - last
}

/** What lies between partners. */
function gaps(partners: readonly number[], head: number, end: number): Block[] {
  const blocks: Block[] = []
  let from = 0
  let addFrom = 0
  for (let at = 0; at <= partners.length; at += 1) {
    const partner = at < partners.length ? (partners[at] ?? -1) : end - head
    if (partner < 0) continue
    if (at > from || partner > addFrom) {
      blocks.push({ from: head + from, to: head + at, addFrom: head + addFrom, addTo: head + partner })
    }
    from = at + 1
    addFrom = partner + 1
  }
  return blocks
}

/**
 * Whether the first or the last block, if it is of one side only, might as well begin before the first token that was read,
 * or end after the last: all tokens between repeat it, and what stands beyond them may too.
 */
export function mayReachFurther(before: Tokens, after: Tokens, blocks: readonly Block[]): boolean {
  const first = oneSided(before, after, blocks[0])
  const last = oneSided(before, after, blocks.at(-1))
  return (first !== undefined && mayBeginEarlier(first)) || (last !== undefined && mayEndLater(last))
}

type Stretch = { readonly tokens: Tokens; readonly from: number; readonly to: number }

/** The tokens of a block that only comes or only goes. */
function oneSided(before: Tokens, after: Tokens, block: Block | undefined): Stretch | undefined {
  if (!block || block.from < block.to === block.addFrom < block.addTo) return undefined
  const { from, to, addFrom, addTo } = block
  return from < to ? { tokens: before, from, to } : { tokens: after, from: addFrom, to: addTo }
}

function mayBeginEarlier({ tokens, from, to }: Stretch): boolean {
  for (let back = 1; back <= from; back += 1) {
    if (!sameToken(tokens, from - back, tokens, to - back)) return false
  }
  const at = (tokens.from[0] ?? 0) - 1
  return mayRepeat(tokens.text, at, (tokens.to[to - from - 1] ?? 0) - 1)
}

function mayEndLater({ tokens, from, to }: Stretch): boolean {
  const rest = tokens.from.length - to
  for (let on = 0; on < rest; on += 1) if (!sameToken(tokens, from + on, tokens, to + on)) return false
  return mayRepeat(tokens.text, tokens.to.at(-1) ?? 0, tokens.from[from + rest] ?? 0)
}

/** Whether the character at a place is the same as another, or white space, behind which it may be. */
const mayRepeat = (text: string, at: number, of: number): boolean =>
  unitAt(text, at) === space || (at >= 0 && at < text.length && text.charCodeAt(at) === text.charCodeAt(of))

/** Each block of one side only, moved between its neighbours to where it reads best; blocks that then touch are one. */
export function moved(before: Tokens, after: Tokens, blocks: readonly Block[]): readonly Block[] {
  const apart: Block[] = []
  blocks.forEach((each, index) => {
    const last = apart.at(-1)
    const block = slid(before, after, each, last, blocks[index + 1])
    if (last && last.to === block.from && last.addTo === block.addFrom) {
      last.to = block.to
      last.addTo = block.addTo
    } else apart.push(block)
  })
  return apart
}

function slid(
  before: Tokens,
  after: Tokens,
  block: Block,
  last: Block | undefined,
  next: Block | undefined,
): Block {
  const { from, to, addFrom, addTo } = block
  if (from < to === addFrom < addTo) return block
  const shift =
    from < to
      ? slide(before, from, to, last?.to ?? 0, next?.from ?? before.from.length)
      : slide(after, addFrom, addTo, last?.addTo ?? 0, next?.addFrom ?? after.from.length)
  return { from: from + shift, to: to + shift, addFrom: addFrom + shift, addTo: addTo + shift }
}
