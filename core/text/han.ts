import { han, marked, marksEnd, unitAt, widthAt } from './character.ts'
import { push, type Tokens } from './token.ts'
import { branch, pairOf, wordTree } from './word-tree.ts'

/** What a character costs that no known word explains, and what a numeral costs, in sixteenths of a bit. */
const unknown = 16 * 18
const numeral = 40
/** To begin a word inside a numeral costs this much more. */
const insideNumeral = 64

const ordinal = '第'.charCodeAt(0)
const numerals = marked('〇零一二三四五六七八九十百千万亿两')
const counters = marked('届次条年')
/** Numerals and what may stand between them in a number or date. */
const counting = marked('〇零一二三四五六七八九十百千万亿两第年月日届次条')

/** Whether a border between two Han characters is certain: no word, numeral or date reaches over it. */
export function isParted(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  const next = text.charCodeAt(at)
  if (wordTree().pairs[pairOf(code, next)] === 1 || (counting[next] === 1 && counting[code] === 1))
    return false
  return unitAt(text, at - 1) === han && unitAt(text, at) === han
}

/** Adds the words of a stretch of Han characters: the likeliest way to part it, with numerals whole. */
export function splitHan(tokens: Tokens, from: number, to: number): void {
  for (let at = from + 1, start = from; at <= to; at += 1) {
    if (at < to && !isParted(tokens.text, at)) continue
    if (at - start === 1) push(tokens, start, at)
    else splitTogether(tokens, start, at)
    start = at
  }
}

function splitTogether(tokens: Tokens, from: number, to: number): void {
  weigh(tokens.text, from, to)
  for (let at = from; at < to; ) {
    const end = ends[to - at] ?? to
    push(tokens, at, end)
    at = end
  }
}

/** Costs and first ends by the distance from the end of a stretch: room that every stretch writes anew. */
const costs: number[] = [0]
const ends: number[] = [0]

/**
 * Finds where the first word ends in the cheapest way to part the rest of a stretch, for each of its places. It is found
 * backwards, so that the cost of what follows is known when a first word is weighed.
 */
function weigh(text: string, from: number, to: number): void {
  const tree = wordTree()
  let numeralsAfter = to
  for (let at = to - 1; at >= from; at -= 1) {
    const code = text.charCodeAt(at)
    const isNumeral = numerals[code] === 1
    const numeralsEnd = isNumeral ? numeralsAfter : at
    const wholeEnd =
      code === ordinal ? ordinalEnd(text, at + 1, numeralsAfter, to) : marksEnd(text, numeralsEnd)
    let bestEnd = nextAt(text, at, to)
    let best = unknown + (costs[to - bestEnd] ?? 0)
    if (wholeEnd > bestEnd && numeral + (costs[to - wholeEnd] ?? 0) < best) {
      bestEnd = wholeEnd
      best = numeral + (costs[to - wholeEnd] ?? 0)
    }
    for (let end = at, node = 0; end < to; ) {
      node = branch(tree, node, text.charCodeAt(end))
      if (node === 0) break
      end = nextAt(text, end, to)
      const cost = tree.cost[node] ?? 0
      if (cost > 0 && cost + (costs[to - end] ?? 0) < best) {
        bestEnd = end
        best = cost + (costs[to - end] ?? 0)
      }
    }
    if (isNumeral && at > from && numerals[text.charCodeAt(at - 1)] === 1) best += insideNumeral
    costs[to - at] = best
    ends[to - at] = bestEnd
    numeralsAfter = numeralsEnd
  }
}

/** Where an ordinal ends: its numeral, and the word that counts sessions or meetings, as in 第七十九届. */
function ordinalEnd(text: string, from: number, numeralsEnd: number, to: number): number {
  if (numeralsEnd === from) return from
  const end = marksEnd(text, numeralsEnd)
  return end < to && counters[text.charCodeAt(end)] === 1 ? marksEnd(text, end + 1) : end
}

/** Where the next character begins: a pair of halves is one, and marks belong to the character before them. */
function nextAt(text: string, at: number, to: number): number {
  if (at + 1 >= to || unitAt(text, at + 1) === han) return at + 1
  return marksEnd(text, at + widthAt(text, at))
}
