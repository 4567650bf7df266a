import { kindAt, mark, space, unitAt } from './character.ts'
import { type Block, blocksOf, mayReachFurther, moved } from './blocks.ts'
import type { Change } from './change.ts'
import type { Language } from './language.ts'
import { readTokens } from './read-tokens.ts'
import { tidy } from './tidy.ts'
import type { Tokens } from './token.ts'
import { type Difference, differenceOf, withClauses } from './difference.ts'

type Writable = { -readonly [Key in keyof Change]: Change[Key] }

/** The changes that turn one text into another, in order and apart, each from one border of a word to another. */
export function changesOf(before: string, after: string, language: Language): readonly Change[] {
  if (before === after) return []
  const difference = differenceOf(before, after)
  const near = readIn(before, after, language, difference)
  const read = mayReachFurther(near.one, near.other, near.blocks)
    ? readIn(before, after, language, withClauses(before, after, difference))
    : near
  const { one, other, blocks, within } = read
  return tidy(before, after, changesBetween(one, other, moved(one, other, blocks), within))
}

/** The tokens of both texts where they differ, and the blocks in which they do. */
function readIn(before: string, after: string, language: Language, within: Difference) {
  const one = readTokens(before, language, within.from, within.to)
  const other = readTokens(after, language, within.from, within.toAfter)
  return { one, other, blocks: blocksOf(one, other, within), within }
}

/** The blocks as stretches of the texts, with the white space around them; also white space that changed by itself. */
function changesBetween(
  before: Tokens,
  after: Tokens,
  blocks: readonly Block[],
  difference: Difference,
): readonly Change[] {
  const found: Change[] = []
  let at = 0
  let there = 0
  for (const block of [...blocks, endOf(before, after)]) {
    for (; at < block.from; at += 1, there += 1) {
      if (!sameGap(before, after, at, there)) {
        add(found, before, after, { from: at, to: at, addFrom: there, addTo: there }, difference)
      }
    }
    if (block.from <= before.from.length) add(found, before, after, block, difference)
    at = block.to + 1
    there = block.addTo + 1
  }
  return found
}

/** A block beyond the last tokens, so that the white space before it is looked at like any other. */
function endOf(before: Tokens, after: Tokens): Block {
  const beyond = before.from.length + 1
  const beyondAfter = after.from.length + 1
  return { from: beyond, to: beyond, addFrom: beyondAfter, addTo: beyondAfter }
}

/** Whether a single space or nothing stands before two tokens: almost always, and then there is nothing to look at. */
function sameGap(before: Tokens, after: Tokens, at: number, there: number): boolean {
  if (at === 0 || at === before.from.length) return false
  const start = before.to[at - 1] ?? 0
  const startAfter = after.to[there - 1] ?? 0
  const end = before.from[at] ?? 0
  const endAfter = after.from[there] ?? 0
  if (end - start !== endAfter - startAfter || end - start > 1) return false
  return end === start || before.text.charCodeAt(start) === after.text.charCodeAt(startAfter)
}

function add(found: Change[], before: Tokens, after: Tokens, block: Block, difference: Difference): void {
  const change = {
    from: spaceStart(before, block.from, difference.from),
    to: spaceEnd(before, block.to, difference.to),
    addFrom: spaceStart(after, block.addFrom, difference.from),
    addTo: spaceEnd(after, block.addTo, difference.toAfter),
  }
  trim(before.text, after.text, change)
  if (change.from < change.to || change.addFrom < change.addTo) found.push(change)
}

const spaceStart = (tokens: Tokens, index: number, first: number): number =>
  index > 0 ? (tokens.to[index - 1] ?? first) : first
const spaceEnd = (tokens: Tokens, index: number, last: number): number => tokens.from[index] ?? last

/** Leaves out white space that both sides have: at the end first, so that what is added brings the space before it. */
function trim(before: string, after: string, change: Writable): void {
  while (isOpen(change) && sameSpace(before, change.to - 1, after, change.addTo - 1)) {
    change.to -= 1
    change.addTo -= 1
  }
  while (
    isOpen(change) &&
    sameSpace(before, change.from, after, change.addFrom) &&
    kindAt(before, change.from + 1) !== mark &&
    kindAt(after, change.addFrom + 1) !== mark
  ) {
    change.from += 1
    change.addFrom += 1
  }
}

const isOpen = (change: Change): boolean => change.from < change.to && change.addFrom < change.addTo
const sameSpace = (before: string, at: number, after: string, there: number): boolean =>
  before.charCodeAt(at) === after.charCodeAt(there) && unitAt(before, at) === space
