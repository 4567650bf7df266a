import type { Note } from './brackets-issue.ts'
import { type BracketPairs, pairsOf } from './brackets-pair.ts'

/** Words as they are printed, with the backslashes of the house form, and where they stood in the source. */
export type RawWords = { readonly kind: 'words'; readonly text: string; readonly from: number }

/** A bracket of a source that need not be in house form. */
export type RawBracket = {
  readonly kind: 'bracket'
  readonly nodes: readonly Raw[]
  readonly from: number
  readonly to: number
}
export type Raw = RawWords | RawBracket

/** Words, or nothing where there are none. */
export const rawWords = (text: string, from: number): readonly RawWords[] =>
  text === '' ? [] : [{ kind: 'words', text, from }]

const escapeOrBracket = /\\[[\]\\]|[[\]]/g

/** A bracket that has no partner is a character; its backslash says so. */
const withLiterals = (text: string): string =>
  text.replace(escapeOrBracket, found => (found.length > 1 ? found : `\\${found}`))

function nodesIn(from: number, to: number, text: string, pairs: BracketPairs): readonly Raw[] {
  const nodes: Raw[] = []
  let start = from
  for (
    let at = text.indexOf('[', from);
    at >= 0 && at < to;
    at = text.indexOf('[', Math.max(at + 1, start))
  ) {
    const close = pairs.closing.get(at)
    if (close === undefined) continue
    nodes.push(...rawWords(withLiterals(text.slice(start, at)), start))
    nodes.push({ kind: 'bracket', nodes: nodesIn(at + 1, close, text, pairs), from: at, to: close + 1 })
    start = close + 1
  }
  return [...nodes, ...rawWords(withLiterals(text.slice(start, to)), start)]
}

/** The source as words and brackets; a bracket without its partner becomes a literal and is told. */
export function rawOf(text: string, note: Note): readonly Raw[] {
  const pairs = pairsOf(text)
  for (const at of pairs.unclosed) note('bracket-not-closed', at, at + 1)
  for (const at of pairs.unopened) note('bracket-not-opened', at, at + 1)
  for (const at of pairs.tooDeep.slice(0, 1)) note('brackets-too-deep', at, at + 1)
  return nodesIn(0, text.length, text, pairs)
}

/** Words and brackets as one text again. */
export const textOf = (nodes: readonly Raw[]): string =>
  nodes.map(node => (node.kind === 'words' ? node.text : `[${textOf(node.nodes)}]`)).join('')
