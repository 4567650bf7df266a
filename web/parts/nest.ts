import type { Span } from '../../core/communique/reading.ts'

/** A stretch of text to be drawn in its own way. */
export type Marking = {
  readonly span: Span
  readonly kind: string
  readonly id?: string
  /** The fact that was read here: its address, and the number by which it is called. */
  readonly fact?: { readonly href: string; readonly label: string }
}

/** A text cut into plain pieces and marked stretches that hold further pieces. */
export type Piece =
  | { readonly text: string }
  | { readonly marking: Marking; readonly begins: boolean; readonly pieces: readonly Piece[] }

type Cut = { readonly from: number; readonly to: number; readonly marking: Marking; readonly begins: boolean }

const outerFirst = (a: Cut, b: Cut): number => a.from - b.from || b.to - a.to

/**
 * Nests markings in a stretch of text. A marking that crosses another is cut in two, and only its first part
 * `begins`; joined again, the pieces give the text without loss whatever the markings are.
 */
export function nest(text: string, [from, to]: Span, markings: readonly Marking[]): readonly Piece[] {
  const cuts = markings
    .map(marking => ({
      from: Math.max(from, marking.span[0]),
      to: Math.min(to, marking.span[1]),
      marking,
      begins: marking.span[0] >= from,
    }))
    .filter(cut => cut.from < cut.to)
  return fill(text, from, to, cuts)
}

function fill(text: string, from: number, to: number, cuts: readonly Cut[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  let waiting = cuts.toSorted(outerFirst)
  for (let cut = waiting.shift(); cut; cut = waiting.shift()) {
    if (cut.from > at) pieces.push({ text: text.slice(at, cut.from) })
    const { inside, after } = divide(waiting, cut.to)
    pieces.push({
      marking: cut.marking,
      begins: cut.begins,
      pieces: fill(text, cut.from, cut.to, inside),
    })
    at = cut.to
    waiting = after
  }
  if (at < to) pieces.push({ text: text.slice(at, to) })
  return pieces
}

function divide(cuts: readonly Cut[], end: number): { inside: Cut[]; after: Cut[] } {
  const inside: Cut[] = []
  const after: Cut[] = []
  for (const cut of cuts) {
    if (cut.from < end) inside.push({ ...cut, to: Math.min(cut.to, end) })
    if (cut.to > end) after.push(cut.from < end ? { ...cut, from: end, begins: false } : cut)
  }
  return { inside, after: after.toSorted(outerFirst) }
}
