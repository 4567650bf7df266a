import { kinds, space } from './character.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Change } from './change.ts'
import type { Language } from './language.ts'
import { readTokens } from './read-tokens.ts'
import { tidy } from './tidy.ts'
import type { Tokens } from './token.ts'
import { type Window, windowOf } from './window.ts'

type Writable = { -readonly [Key in keyof Change]: Change[Key] }

/** The changes that turn one text into another, in order and apart, each from one border of a word to another. */
export function changesOf(before: string, after: string, language: Language): readonly Change[] {
  if (before === after) return []
  const window = windowOf(before, after)
  const one = readTokens(before, language, window.from, window.to)
  const other = readTokens(after, language, window.from, window.toAfter)
  return tidy(before, changesBetween(one, other, blocksOf(one, other, window), window))
}

const isSpace = (text: string, at: number): boolean => kinds[text.charCodeAt(at)] === space

/** The blocks as stretches of the texts, with the white space around them; also white space that changed by itself. */
function changesBetween(before: Tokens, after: Tokens, blocks: readonly Block[], window: Window): readonly Change[] {
  const found: Change[] = []
  const add = (block: Block) => {
    const change = withSpace(before, after, block, window)
    trim(before.text, after.text, change)
    if (change.from < change.to || change.addFrom < change.addTo) found.push(change)
  }
  const beyond = before.count + 1
  let at = 0
  let there = 0
  for (const block of [...blocks, { from: beyond, to: beyond, addFrom: beyond, addTo: beyond }]) {
    for (; at < block.from; at += 1, there += 1) add({ from: at, to: at, addFrom: there, addTo: there })
    if (block.from < beyond) add(block)
    at = block.to + 1
    there = block.addTo + 1
  }
  return found
}

const startOf = (tokens: Tokens, index: number, from: number): number => (index > 0 ? (tokens.to[index - 1] ?? 0) : from)
const endOf = (tokens: Tokens, index: number, to: number): number =>
  index < tokens.count ? (tokens.from[index] ?? 0) : to

function withSpace(before: Tokens, after: Tokens, block: Block, window: Window): Writable {
  return {
    from: startOf(before, block.from, window.from),
    to: endOf(before, block.to, window.to),
    addFrom: startOf(after, block.addFrom, window.from),
    addTo: endOf(after, block.addTo, window.toAfter),
  }
}

/** Leaves out white space that both sides have: at the end first, so that what is added brings the space before it. */
function trim(before: string, after: string, change: Writable): void {
  const same = (at: number, there: number) => before.charCodeAt(at) === after.charCodeAt(there) && isSpace(before, at)
  const isOpen = () => change.from < change.to && change.addFrom < change.addTo
  while (isOpen() && same(change.to - 1, change.addTo - 1)) {
    change.to -= 1
    change.addTo -= 1
  }
  while (isOpen() && same(change.from, change.addFrom)) {
    change.from += 1
    change.addFrom += 1
  }
}
