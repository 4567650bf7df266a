import { joined, says, turned } from './brackets-attribution.ts'
import { pointIn, soundSlots } from './brackets-fit.ts'
import { type Budget, type GroundPart, heldOpen, outermost } from './brackets-lift.ts'
import { bracketLimits, type Mark, type Negotiated, type Wording } from './brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'
import { type Place, placesOf } from './brackets-place.ts'
import { inProtocolOrder } from './brackets-protocol.ts'

/** A bracket, placeholder or mark and where it lies in its text. */
type Item = { readonly from: number; readonly to: number; readonly piece: Piece }

/** The words of a part with the items that lie in it, in the order of reading. */
function filled(items: readonly Item[], { text, from, to }: GroundPart): readonly Piece[] {
  const pieces: Piece[] = []
  const words = (start: number, end: number) => {
    if (start < end) pieces.push({ kind: 'plain', text: text.slice(start, end) })
  }
  let at = from
  for (const item of items) {
    words(at, item.from)
    pieces.push(item.piece)
    at = item.to
  }
  words(at, to)
  return pieces
}

/** Technical placeholders of a part that lie in no place. */
function slotItems(places: readonly Place[], { text, slots, from, to }: GroundPart): readonly Item[] {
  let next = 0
  return slots.flatMap(slot => {
    if (slot.from < from || slot.to > to) return []
    while ((places[next]?.to ?? slot.to) < slot.to) next += 1
    const place = places[next]
    if (place && place.from <= slot.from && place.from < place.to) return []
    const piece: Piece = { kind: 'slot', note: text.slice(slot.from + 2, slot.to), attribution: [] }
    return [{ from: slot.from, to: slot.to, piece }]
  })
}

/** Points before the stretches that begin there; a mark after the insertions at its point (rule 8). */
function inOrder(one: Item, other: Item): number {
  if (one.from !== other.from) return one.from - other.from
  return Number(one.from < one.to) - Number(other.from < other.to)
}

function itemsOf(places: readonly Place[], part: GroundPart, depth: number, budget: Budget): readonly Item[] {
  if (places.length === 0 && part.slots.length === 0) return []
  const outer = outermost(places, part, budget)
  const brackets = outer.map(place => {
    const { from, to } = place
    return { from, to, piece: pieceOf(place, part, depth, budget) }
  })
  return [...brackets, ...slotItems(outer, part)].toSorted(inOrder)
}

function pieceOf(place: Place, part: GroundPart, depth: number, budget: Budget): Piece {
  if (place.placeholder) return { kind: 'slot', note: place.placeholder.note, attribution: place.whole }
  if (depth < bracketLimits.depth || !isNested(place)) return choiceOf(place, part, depth, budget)
  budget.tooDeep = true
  return choiceOf(heldOpen([place], place.from, place.to), part, depth, budget)
}

const isNested = ({ inner, places, wordings }: Place): boolean =>
  inner.length > 0 ||
  places.length > 0 ||
  wordings.some(({ wording }) => (wording.proposals ?? []).length > 0)

const isSponsored = (wording: Place['wordings'][number] | undefined): boolean =>
  wording !== undefined && says(wording.wording.attribution, 'propose')

/** The words that stand come first (rule 3); at a point there are none, unless something is said of that (rule 9). */
function choiceOf(place: Place, part: GroundPart, depth: number, budget: Budget): Choice {
  const { from, to, said, wordings, whole } = place
  const others = wordings.map(({ wording }) => newWords(wording, depth, budget))
  if (from === to && said === null && isSponsored(wordings[0]))
    return { kind: 'choice', base: null, others, whole }
  const base = standing(place, part, depth, budget)
  if (from === to) return { kind: 'choice', base, others, whole }
  return { kind: 'choice', ...withDeletions(base, others), whole }
}

/** Who proposes that words go, with nothing in their place, says `delete` of the words that stand (rule 4). */
function withDeletions(base: Alternative, others: readonly Alternative[]): Pick<Choice, 'base' | 'others'> {
  const deletions = others.filter(({ pieces }) => pieces.length === 0)
  if (deletions.length === 0) return { base, others }
  const said = deletions.map(({ attribution }) => turned(attribution, 'propose', 'delete'))
  return {
    base: { ...base, attribution: joined([base.attribution, ...said]) },
    others: others.filter(({ pieces }) => pieces.length > 0),
  }
}

function standing(place: Place, part: GroundPart, depth: number, budget: Budget): Alternative {
  const room = { ...part, from: place.from, to: place.to }
  const places = [...place.places, ...placesOf(place.inner, room)]
  const pieces = filled(itemsOf(places, room, depth + 1, budget), room)
  return { pieces, attribution: place.said ?? [] }
}

function newWords(wording: Wording, depth: number, budget: Budget): Alternative {
  const part = groundOf(wording.text, wording.slots ?? [])
  const items = itemsOf(placesOf(wording.proposals ?? [], part), part, depth + 1, budget)
  const { attribution, id } = wording
  return { pieces: filled(items, part), attribution, ...(id === undefined ? {} : { id }) }
}

function groundOf(text: string, slots: Negotiated['slots'] = []): GroundPart {
  const sound = soundSlots(text, slots)
  return { text, slots: sound, from: 0, to: text.length, walls: sound }
}

/** Status marks behind the place that they would cut. */
function markItems(marks: readonly Mark[], items: readonly Item[], part: GroundPart): readonly Item[] {
  return marks.map(({ at, says: mark }) => {
    const point = pointIn(at, part)
    const around = items.find(({ from, to }) => from < point && point < to)
    const place = around?.to ?? point
    return { from: place, to: place, piece: { kind: 'mark', says: mark } }
  })
}

/** A paragraph as it is printed, piece by piece; and whether its size forced a simpler form. */
type Layout = {
  readonly pieces: readonly Piece[]
  readonly tooMuch: boolean
  readonly tooDeep: boolean
}

/** Lays a paragraph out as brackets: nested where one proposal contains another, lifted where they cross (9.4). */
export function layout({ base, proposals, slots, marks = [], protocol }: Negotiated): Layout {
  const budget: Budget = { repeated: bracketLimits.repeated, tooMuch: false, tooDeep: false }
  const part = groundOf(base, slots)
  const walls = [...part.walls, ...marks.map(({ at }) => ({ from: at, to: at }))]
  const items = itemsOf(placesOf(proposals, part), { ...part, walls }, 1, budget)
  const all = [...items, ...markItems(marks, items, part)].toSorted(inOrder)
  const given = filled(all, part)
  const pieces = protocol ? inProtocolOrder(given, protocol) : given
  return { pieces, tooMuch: budget.tooMuch, tooDeep: budget.tooDeep }
}
