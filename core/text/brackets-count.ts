import { statesIn } from './brackets-attribution.ts'
import { layout } from './brackets-layout.ts'
import type { Attribution, Negotiated } from './brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'

/** How many brackets stand in a paragraph; a technical placeholder is not one (9.3, example 5; I-14). */
export type BracketCount = {
  readonly brackets: number
  readonly placeholders: number
  /** Brackets by how deep they stand: the first number counts the outermost. */
  readonly byDepth: readonly number[]
  /** In how many brackets each delegation is named, in the order of first mention. */
  readonly byDelegation: readonly { readonly state: string; readonly brackets: number }[]
}

type Tally = { placeholders: number; readonly byDepth: number[]; readonly byState: Map<string, number> }

const alternativesOf = ({ base, others }: Choice): readonly Alternative[] =>
  base ? [base, ...others] : others

function tallyBracket(attributions: readonly Attribution[], depth: number, tally: Tally): void {
  tally.byDepth[depth] = (tally.byDepth[depth] ?? 0) + 1
  for (const state of new Set(attributions.flatMap(statesIn)))
    tally.byState.set(state, (tally.byState.get(state) ?? 0) + 1)
}

function tallyPieces(pieces: readonly Piece[], depth: number, tally: Tally): void {
  for (const piece of pieces) {
    if (piece.kind === 'slot' && piece.attribution.length === 0) tally.placeholders += 1
    else if (piece.kind === 'slot') tallyBracket([piece.attribution], depth, tally)
    else if (piece.kind === 'choice') {
      const alternatives = alternativesOf(piece)
      tallyBracket([...alternatives.map(({ attribution }) => attribution), piece.whole], depth, tally)
      for (const alternative of alternatives) tallyPieces(alternative.pieces, depth + 1, tally)
    }
  }
}

/** Counts the brackets of a paragraph as it is printed, by depth and by delegation. */
export function countBrackets(paragraph: Negotiated): BracketCount {
  const tally: Tally = { placeholders: 0, byDepth: [], byState: new Map() }
  tallyPieces(layout(paragraph).pieces, 0, tally)
  return {
    brackets: tally.byDepth.reduce((sum, count) => sum + count, 0),
    placeholders: tally.placeholders,
    byDepth: tally.byDepth,
    byDelegation: [...tally.byState].map(([state, brackets]) => ({ state, brackets })),
  }
}
