import { kinds, mark } from './character.ts'
import { hanWords } from './han-words.ts'
import { push, type Tokens } from './token.ts'

/**
 * A tree of the known words, each step of it one character: `step(node, code)` in an open hash table. A node that ends a
 * word has its cost: how rare it is, in sixteenths of a bit, by the place in the list (the law of Zipf).
 */
type Tree = { readonly keys: Int32Array; readonly nodes: Int32Array; readonly cost: Int32Array }

const slots = 0x10000
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 16
const unknown = 16 * 18
const numeral = 40
const insideNumeral = 64
const ordinal = 0x7b2c // 第
const numerals = new Set([...'〇零一二三四五六七八九十百千万亿两'].map(each => each.charCodeAt(0)))

/** Sixteen times the binary logarithm, linear between powers of two, so that every platform computes the same. */
function bits(rank: number): number {
  const whole = 31 - Math.clz32(rank)
  return 16 * whole + Math.floor((16 * (rank - 2 ** whole)) / 2 ** whole)
}

function plant(words: readonly string[]): Tree {
  const tree = { keys: new Int32Array(slots), nodes: new Int32Array(slots), cost: new Int32Array(slots / 2) }
  let last = 0
  words.forEach((word, index) => {
    let node = 0
    for (let at = 0; at < word.length; at += 1) {
      const key = (node << 16) | word.charCodeAt(at)
      let slot = slotOf(key)
      while (tree.keys[slot] !== 0 && tree.keys[slot] !== key) slot = (slot + 1) & (slots - 1)
      if (tree.keys[slot] === 0) {
        tree.keys[slot] = key
        tree.nodes[slot] = last += 1
      }
      node = tree.nodes[slot] ?? 0
    }
    tree.cost[node] = 48 + bits(index + 3)
  })
  return tree
}

let planted: Tree | undefined
/** Planted at the first Chinese text: a reader of Russian does not wait for it. */
const known = (): Tree => (planted ??= plant(hanWords.trim().split(/\s+/)))

function step(tree: Tree, node: number, code: number): number {
  const key = (node << 16) | code
  for (let slot = slotOf(key); ; slot = (slot + 1) & (slots - 1)) {
    const found = tree.keys[slot]
    if (found === key) return tree.nodes[slot] ?? 0
    if (found === 0) return 0
  }
}

/** The cheapest way to part the rest of a stretch, from each place of it to its end, and where the first word ends. */
type Parting = {
  readonly tree: Tree
  readonly text: string
  readonly from: number
  readonly to: number
  readonly cost: Int32Array
  readonly end: Int32Array
}

/** Adds the words of a stretch of Han characters: the likeliest way to part it, with numerals whole. */
export function splitHan(tokens: Tokens, from: number, to: number): void {
  const { text } = tokens
  if (to - from === 1) return push(tokens, from, to)
  const parting = { tree: known(), text, from, to, cost: new Int32Array(to - from + 1), end: new Int32Array(to - from) }
  for (let at = to - 1, numeralsAfter = to; at >= from; at -= 1) {
    const numerals = isNumeral(text, at) ? numeralsAfter : at
    part(parting, at, text.charCodeAt(at) === ordinal ? numeralsAfter : numerals)
    numeralsAfter = numerals
  }
  for (let at = from; at < to; ) {
    const end = parting.end[at - from] ?? to
    push(tokens, at, end)
    at = end
  }
}

const isNumeral = (text: string, at: number): boolean => numerals.has(text.charCodeAt(at))
const isMark = (text: string, at: number): boolean => kinds[text.charCodeAt(at)] === mark

/** Finds the cheapest first word at a place when all later places are known. */
function part(parting: Parting, at: number, numeralsEnd: number): void {
  const { tree, text, from, to, cost } = parting
  cost[at - from] = 0x7fffffff
  offer(parting, at, singleEnd(text, at, to), unknown)
  if (numeralsEnd - at > 1) offer(parting, at, numeralsEnd, numeral)
  for (let end = at, node = 0; end < to; ) {
    node = isMark(text, end) ? node : step(tree, node, text.charCodeAt(end))
    if (node === 0) return
    end += 1
    const word = tree.cost[node] ?? 0
    if (word > 0 && !isMark(text, end)) offer(parting, at, end, word)
  }
}

/** Takes a first word if it makes the rest cheaper; to begin the next word inside a numeral costs extra. */
function offer(parting: Parting, at: number, end: number, word: number): void {
  const { text, from, to, cost } = parting
  const inside = end < to && isNumeral(text, end) && isNumeral(text, end - 1)
  const whole = word + (cost[end - from] ?? 0) + (inside ? insideNumeral : 0)
  if (whole >= (cost[at - from] ?? 0)) return
  cost[at - from] = whole
  parting.end[at - from] = end
}

/** The end of one character with its marks: a pair of halves is one. */
function singleEnd(text: string, at: number, to: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  while (end < to && isMark(text, end)) end += 1
  return end
}
