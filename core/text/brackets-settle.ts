import { gather } from './brackets-gather.ts'
import { layout } from './brackets-layout.ts'
import type { Negotiated } from './brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'

/** What is decided of a bracket: one of its alternatives as printed, counted from 0, or that none of the words stand. */
export type Outcome = number | 'delete'

type Search = { left: number; readonly outcome: Outcome; found: boolean }

function settledAlternative(alternative: Alternative, search: Search): Alternative {
  const pieces = settledPieces(alternative.pieces, search)
  return pieces === alternative.pieces ? alternative : { ...alternative, pieces }
}

function settledChoice(choice: Choice, search: Search): readonly Piece[] {
  const { base, others } = choice
  search.left -= 1
  if (search.left === 0) {
    const chosen = (base ? [base, ...others] : others)[search.outcome === 'delete' ? -1 : search.outcome]
    search.found = search.outcome === 'delete' || chosen !== undefined
    return search.found ? (chosen?.pieces ?? []) : [choice]
  }
  const kept = base && settledAlternative(base, search)
  return [{ ...choice, base: kept, others: others.map(other => settledAlternative(other, search)) }]
}

function settledSlot(slot: Piece & { readonly kind: 'slot' }, search: Search): readonly Piece[] {
  if (slot.attribution.length === 0) return [slot]
  search.left -= 1
  if (search.left !== 0 || search.outcome !== 'delete') return [slot]
  search.found = true
  return []
}

function settledPieces(pieces: readonly Piece[], search: Search): readonly Piece[] {
  return pieces.flatMap(piece => {
    if (search.left <= 0) return [piece]
    if (piece.kind === 'choice') return settledChoice(piece, search)
    return piece.kind === 'slot' ? settledSlot(piece, search) : [piece]
  })
}

/**
 * The paragraph after one bracket is decided; `bracket` counts from 1 in the order of the opening signs. The other words
 * of the bracket go, and what was proposed inside them goes with them; `null` if there is no such bracket or alternative.
 */
export function settle(paragraph: Negotiated, bracket: number, outcome: Outcome): Negotiated | null {
  const search: Search = { left: bracket, outcome, found: false }
  const pieces = settledPieces(layout(paragraph).pieces, search)
  return search.found ? gather(pieces, paragraph.language) : null
}
