import { slotsOf } from '../../core/draft/slots.ts'
import type { Alternative, Piece } from '../../core/text/brackets-piece.ts'
import type { Language } from '../../core/text/language.ts'
import { redline } from '../../core/text/redline.ts'

/** A piece as the room draws it: words that are new since the paragraph came on the screen stand by themselves. */
export type RoomPiece = { readonly kind: 'new'; readonly text: string } | Piece

type Range = { readonly from: number; readonly to: number }

/** Where in the words that stand now something is new. */
function newRanges(then: string, now: string, language: Language): readonly Range[] {
  const ranges: Range[] = []
  let at = 0
  for (const { op, text } of redline(then, now, language)) {
    if (op === 'add') ranges.push({ from: at, to: at + text.length })
    if (op !== 'remove') at += text.length
  }
  return ranges
}

/** How many characters of the words that stand a piece covers, when it begins at a place of them. */
function lengthOf(piece: Piece, base: string, at: number): number {
  if (piece.kind === 'plain') return piece.text.length
  if (piece.kind === 'choice') return piece.base ? lengthOfAll(piece.base, base, at) : 0
  if (piece.kind === 'mark' || piece.attribution.length > 0) return 0
  const slot = slotsOf(base).find(({ from }) => from === at)
  return slot ? slot.to - slot.from : 0
}

const lengthOfAll = ({ pieces }: Alternative, base: string, at: number): number =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece, base, at + sum), 0)

/** Words cut where something new begins or ends. */
function cut(text: string, at: number, ranges: readonly Range[]): readonly RoomPiece[] {
  const pieces: RoomPiece[] = []
  let done = 0
  for (const { from, to } of ranges) {
    const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)]
    if (start >= end) continue
    if (done < start) pieces.push({ kind: 'plain', text: text.slice(done, start) })
    pieces.push({ kind: 'new', text: text.slice(start, end) })
    done = end
  }
  if (done < text.length) pieces.push({ kind: 'plain', text: text.slice(done) })
  return pieces
}

/** The pieces of a paragraph with what is new in its words since then; words in a bracket are marked by their bracket. */
export function roomPieces(
  pieces: readonly Piece[],
  base: string,
  then: string,
  language: Language,
): readonly RoomPiece[] {
  if (then === base) return pieces
  const ranges = newRanges(then, base, language)
  const drawn: RoomPiece[] = []
  let at = 0
  for (const piece of pieces) {
    drawn.push(...(piece.kind === 'plain' ? cut(piece.text, at, ranges) : [piece]))
    at += lengthOf(piece, base, at)
  }
  // Where the pieces do not cover the words as they stand, marks would lie beside what they mean: better none.
  return at === base.length ? drawn : pieces
}
