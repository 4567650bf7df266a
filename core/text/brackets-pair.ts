import { bracketLimits } from './brackets-negotiated.ts'
import { isEscape } from './brackets-sign.ts'

/** Which bracket closes which, and what is wrong with the others. A bracket that is not paired is a character like others. */
export type BracketPairs = {
  /** The place of the closing bracket by that of the opening one. */
  readonly closing: ReadonlyMap<number, number>
  readonly unclosed: readonly number[]
  readonly unopened: readonly number[]
  readonly tooDeep: readonly number[]
}

/** BracketPairs the brackets of a text. A technical placeholder may stand in the deepest bracket. */
export function pairsOf(text: string): BracketPairs {
  const open: number[] = []
  const unopened: number[] = []
  const pairs: [number, number][] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 0x5c && isEscape(text, at, 'outside')) at += 1
    else if (sign === 0x5b) open.push(at)
    else if (sign === 0x5d) {
      const from = open.pop()
      if (from === undefined) unopened.push(at)
      else pairs.push([from, at])
    }
  }
  return { ...shallow(pairs), unclosed: open, unopened }
}

/** Parts the pairs within the bounds of depth from those beyond. */
function shallow(pairs: readonly [number, number][]): Pick<BracketPairs, 'closing' | 'tooDeep'> {
  const closing = new Map<number, number>()
  const tooDeep: number[] = []
  const around: number[] = []
  for (const [from, to] of pairs.toSorted((one, other) => one[0] - other[0])) {
    while ((around.at(-1) ?? Infinity) < from) around.pop()
    around.push(to)
    if (around.length <= bracketLimits.depth + 1) closing.set(from, to)
    else tooDeep.push(from)
  }
  return { closing, tooDeep }
}
