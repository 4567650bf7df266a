import type { ComparedParagraph, Comparison } from '../../core/text/compare.ts'
import { paragraphKey } from '../../core/text/paragraph-key.ts'
import { type Change, isUnseen, type Piece, piecesOf } from './comparison-pieces.ts'

export const rowKinds = [
  'edited',
  'added',
  'removed',
  'moved',
  'parted',
  'joined',
  'spaced',
  'renumbered',
  'same',
] as const

/** What became of a paragraph. `spaced`: only unseen signs changed; `renumbered`: only its number did. */
export type RowKind = (typeof rowKinds)[number]

/** A piece with its number among all changes, from 1; `null`: it stays, or is counted with its paragraph. */
export type NumberedPiece = Piece & { readonly n: number | null }

/** One paragraph on both sides, by its places from 0. `n`: the number of the change that the paragraph as a whole is. */
export type Row = {
  readonly from: number | null
  readonly to: number | null
  readonly kinds: readonly RowKind[]
  readonly pieces: readonly NumberedPiece[]
  readonly n: number | null
}

/** A row to be read, rows without a change, or the place that a moved paragraph has left. */
export type Section =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'fold'; readonly rows: readonly Row[] }
  | { readonly kind: 'left'; readonly row: Row }

type Placed = ComparedParagraph & {
  readonly family: 'first' | 'later' | null
  readonly way: 'parted' | 'joined'
}

const isPair = ({ kind }: ComparedParagraph): boolean => kind !== 'added' && kind !== 'removed'

/** Which place two rows share, if one follows the other: that before, if it was parted; that after, if they were joined. */
function shared(one: ComparedParagraph | undefined, next: ComparedParagraph | undefined) {
  if (!one || !next || !isPair(one) || !isPair(next)) return null
  if (one.from === next.from) return 'parted'
  return one.to === next.to ? 'joined' : null
}

/** Rows of one paragraph that was parted, or of several that were joined, follow one another. */
const placed = (paragraphs: readonly ComparedParagraph[]): readonly Placed[] =>
  paragraphs.map((one, index) => {
    const before = shared(paragraphs[index - 1], one)
    const after = shared(one, paragraphs[index + 1])
    const family = before ? 'later' : after ? 'first' : null
    return { ...one, family, way: before ?? after ?? 'parted' }
  })

const changesOf = (pieces: readonly Piece[]): readonly Change[] =>
  pieces.filter(piece => piece.kind === 'change')

/** The room between two parts goes or comes with the parting: it is no change of its own. */
const isJoint = (piece: Piece, index: number, all: readonly Piece[], { family }: Placed): boolean =>
  family !== null && piece.kind === 'change' && isUnseen(piece) && (index === 0 || index === all.length - 1)

function kindsOf(paragraph: Placed, pieces: readonly Piece[]): readonly RowKind[] {
  const { kind, family, way } = paragraph
  if (kind === 'added' || kind === 'removed') return [kind]
  const counted = changesOf(pieces.filter((piece, i, all) => !isJoint(piece, i, all, paragraph)))
  const moved = kind === 'moved' ? (['moved'] as const) : []
  const form = family ? ([way] as const) : []
  const words = counted.length > 0 ? [wordsKind(counted, pieces)] : []
  const kinds = [...moved, ...form, ...words]
  return kinds.length > 0 ? kinds : ['same']
}

const textOf = (pieces: readonly Piece[], side: 'removed' | 'added'): string =>
  pieces.map(piece => (piece.kind === 'same' ? piece.text : piece[side])).join('')

/** Whether at most the number of a paragraph and its spaces changed. */
const hasSameWords = (pieces: readonly Piece[]): boolean =>
  paragraphKey(textOf(pieces, 'removed')) === paragraphKey(textOf(pieces, 'added'))

function wordsKind(changes: readonly Change[], pieces: readonly Piece[]): RowKind {
  if (changes.every(isUnseen)) return 'spaced'
  if (!hasSameWords(pieces)) return 'edited'
  return changes.some(isUnseen) ? 'edited' : 'renumbered'
}

/** Whether a row stands among those that need no reading. */
const isQuiet = ({ kinds: [first] }: Row): boolean => first === 'same' || first === 'renumbered'

/** Numbers the changes in the order in which they are read. */
function numbered(paragraphs: readonly Placed[]): {
  readonly rows: readonly Row[]
  readonly changes: number
} {
  let changes = 0
  const next = (counts: boolean) => (counts ? (changes += 1) : null)
  const rows = paragraphs.map(paragraph => {
    const { from, to, runs, family, kind } = paragraph
    const plain = piecesOf(runs)
    const kinds = kindsOf(paragraph, plain)
    const n = next(family === 'first' || (kind === 'moved' && family === null))
    const counts = !kinds.includes('renumbered')
    const pieces = plain.map((piece, i, all) => ({
      ...piece,
      n: next(counts && piece.kind === 'change' && !isJoint(piece, i, all, paragraph)),
    }))
    return { from, to, kinds, pieces, n }
  })
  return { rows, changes }
}

const hasMoved = ({ kinds }: Row): boolean => kinds[0] === 'moved'

const place = ({ from }: Row): number => from ?? 0

/** Marks where paragraphs stood before they moved away: ahead of the first that stood behind them and stays. */
function withPlacesLeft(rows: readonly Row[]): readonly Section[] {
  const left = rows.filter(hasMoved).toSorted((one, other) => place(one) - place(other))
  const marksBefore = (row: Row): readonly Section[] => {
    if (row.from === null || hasMoved(row)) return []
    const count = left.filter(one => place(one) < place(row)).length
    return left.splice(0, count).map(one => ({ kind: 'left', row: one }))
  }
  const sections = rows.flatMap((row): readonly Section[] => [...marksBefore(row), { kind: 'row', row }])
  return [...sections, ...left.map((row): Section => ({ kind: 'left', row }))]
}

/** Rows without a change that follow one another, as one fold. */
function folded(sections: readonly Section[]): readonly Section[] {
  const all: Section[] = []
  for (const section of sections) {
    const last = all.at(-1)
    if (section.kind !== 'row' || !isQuiet(section.row)) all.push(section)
    else if (last?.kind === 'fold') all.splice(-1, 1, { ...last, rows: [...last.rows, section.row] })
    else all.push({ kind: 'fold', rows: [section.row] })
  }
  return all
}

/** How many paragraphs became what; each counts once, under what is said of it first. */
export type Tally = Readonly<Record<RowKind, number>>

const none: Tally = {
  edited: 0,
  added: 0,
  removed: 0,
  moved: 0,
  parted: 0,
  joined: 0,
  spaced: 0,
  renumbered: 0,
  same: 0,
}

const tallyOf = (rows: readonly Row[]): Tally =>
  rows.reduce((all, { kinds: [first = 'same'] }) => ({ ...all, [first]: all[first] + 1 }), none)

/** A comparison as a person reads it: in sections, its changes numbered from 1 and its paragraphs counted. */
export type Sections = {
  readonly sections: readonly Section[]
  readonly changes: number
  readonly tally: Tally
}

/** Brings a comparison into the form in which it is read. */
export function sectionsOf({ paragraphs }: Comparison): Sections {
  const { rows, changes } = numbered(placed(paragraphs))
  return { sections: folded(withPlacesLeft(rows)), changes, tally: tallyOf(rows) }
}
