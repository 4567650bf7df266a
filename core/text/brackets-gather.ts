import type { Mark, Negotiated, Proposal, Slot, Wording } from './brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'
import type { Language } from './language.ts'

/** A text that grows from pieces, with what lies in it. */
type Growing = { parts: string[]; length: number; slots: Slot[]; marks: Mark[] }

/** Brackets of one text read so far: at which point the last one without words stood. */
type Level = { proposals: Proposal[]; lastPoint: number }

const growing = (): Growing => ({ parts: [], length: 0, slots: [], marks: [] })
const proposalsIn = (proposals: readonly Proposal[]) => (proposals.length > 0 ? { proposals } : {})
const slotsIn = (slots: readonly Slot[]) => (slots.length > 0 ? { slots } : {})
const marksIn = (marks: readonly Mark[]) => (marks.length > 0 ? { marks } : {})

function append(text: Growing, words: string): void {
  text.parts.push(words)
  text.length += words.length
}

/** Puts the pieces of one stretch into a text and tells what is proposed there. */
function gatherInto(text: Growing, pieces: readonly Piece[]): readonly Proposal[] {
  const level: Level = { proposals: [], lastPoint: -1 }
  for (const piece of pieces) {
    if (piece.kind === 'plain') append(text, piece.text)
    else if (piece.kind === 'choice') gatherChoice(piece, text, level)
    else if (piece.kind === 'mark') text.marks.push({ at: text.length, says: piece.says })
    else gatherSlot(piece, text, level)
  }
  return level.proposals
}

/** A slot with an author is a political placeholder; without, it is a technical one and part of the text. */
function gatherSlot(piece: Piece & { readonly kind: 'slot' }, text: Growing, level: Level): void {
  const { note, attribution } = piece
  const at = text.length
  if (attribution.length > 0) {
    level.proposals.push({ kind: 'placeholder', at, note, attribution })
    level.lastPoint = -1
  } else {
    append(text, `● ${note}`)
    text.slots.push({ from: at, to: text.length })
  }
}

function gatherChoice({ base, others, whole }: Choice, text: Growing, level: Level): void {
  const from = text.length
  const inner = base ? gatherInto(text, base.pieces) : []
  const to = text.length
  const isPoint = from === to
  const found: Proposal[] = others.map(other => wordingOf(other, from, to))
  if (base && speaksOf(base, inner, isPoint || others.length === 0))
    found.unshift({ kind: 'standing', from, to, attribution: base.attribution, ...proposalsIn(inner) })
  if (whole.length > 0) found.push({ kind: 'hold', from, to, attribution: whole })
  // One by one: a bracket may hold more alternatives than a call can take arguments.
  for (const [index, each] of found.entries())
    level.proposals.push(index === 0 && isPoint && level.lastPoint === from ? apart(each) : each)
  if (isPoint) level.lastPoint = from
}

/** Whether the words that stand need a line of their own: where they are only the other side of a choice, they do not. */
const speaksOf = (base: Alternative, inner: readonly Proposal[], mustShow: boolean): boolean =>
  mustShow || base.attribution.length > 0 || inner.length > 0

const apart = (proposal: Proposal): Proposal => ({ ...proposal, apart: true })

function wordingOf({ pieces, attribution }: Alternative, from: number, to: number): Wording {
  const text = growing()
  const proposals = gatherInto(text, pieces)
  const words = text.parts.join('')
  const nested = { ...proposalsIn(proposals), ...slotsIn(text.slots) }
  return { kind: 'wording', from, to, text: words, attribution, ...nested }
}

/** The paragraph that pieces print: its base, and what is proposed where (rule 9). */
export function gather(pieces: readonly Piece[], language: Language): Negotiated {
  const text = growing()
  const proposals = gatherInto(text, pieces)
  const base = text.parts.join('')
  return { language, base, proposals, ...slotsIn(text.slots), ...marksIn(text.marks) }
}
