import { joined, turned } from './brackets-attribution.ts'
import { type Ground, widened } from './brackets-fit.ts'
import { statesNamed } from './brackets-named.ts'
import type { Attribution, Stance } from './brackets-negotiated.ts'
import { emptyPlace, gathered, type Place } from './brackets-place.ts'

type Cluster = { from: number; to: number; crossing: Place[]; inside: Place[] }

/** Takes places in the order of the text together: what lies inside the one before, and what crosses it. */
function clustersOf(places: readonly Place[]): readonly Cluster[] {
  const clusters: Cluster[] = []
  for (const place of places) {
    const last = clusters.at(-1)
    if (!last || place.from >= last.to)
      clusters.push({ from: place.from, to: place.to, crossing: [place], inside: [] })
    else if (place.to <= last.to) last.inside.push(place)
    else {
      last.crossing.push(place)
      last.to = place.to
    }
  }
  return clusters
}

const without = (attribution: Attribution | null, stance: Stance): Attribution =>
  (attribution ?? []).filter(clause => clause.stance !== stance)

/** Who wants the words of a place to go, as a wording of their own without them. */
function deletionOf({ from, to, order, said }: Place): Place['wordings'] {
  const attribution = turned(
    (said ?? []).filter(({ stance }) => stance === 'delete'),
    'delete',
    'propose',
  )
  if (attribution.length === 0) return []
  return [{ order, wording: { kind: 'wording', from, to, text: '', attribution } }]
}

/** Words on either side that lean on what changes, so that each alternative reads as a phrase. Han text needs none. */
const before = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-]){1,40}[ \u00a0]?$/u
const behind = /^[ \u00a0]?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-]){1,40}/u

type Room = { readonly from: number; readonly to: number }

function phraseAround({ from, to }: Cluster, room: Room, text: string): Room {
  const ahead = before.exec(text.slice(Math.max(room.from, from - 48), from))?.[0] ?? ''
  const after = behind.exec(text.slice(to, Math.min(room.to, to + 48)))?.[0] ?? ''
  return { from: from - ahead.length, to: to + after.length }
}

/** Crossing places as one: every proposal is an alternative for the whole phrase. */
function lifted({ from, to }: Room, { crossing, inside }: Cluster, ground: Ground): Place {
  const wordings = crossing
    .flatMap(place => [...place.wordings, ...deletionOf(place)])
    .toSorted((one, other) => one.order - other.order)
    .map(({ order, wording }) => ({ order, wording: widened(wording, from, to, ground) }))
  return {
    ...emptyPlace(from, to),
    order: wordings[0]?.order ?? 0,
    said: joined(crossing.map(({ said }) => without(said, 'delete'))),
    wordings,
    whole: joined(crossing.map(({ whole }) => whole)),
    inner: crossing.flatMap(({ inner }) => inner),
    places: [...inside, ...crossing.flatMap(({ places }) => places)],
  }
}

/** A place too large to be shown with all its alternatives: the words that stand, and the names of all who hold them. */
export function heldOpen(places: readonly Place[], from: number, to: number): Place {
  const states = statesNamed(places)
  return { ...emptyPlace(from, to), whole: states.length > 0 ? [{ states, stance: 'propose' }] : [] }
}

const repeated = ({ from, to, crossing }: Cluster): number =>
  (to - from) * crossing.reduce((sum, { wordings, said }) => sum + wordings.length + (said ? 1 : 0), 0)

/** How much may still be repeated to show alternatives that cross, and whether something had to be left out. */
export type Budget = { repeated: number; tooMuch: boolean; tooDeep: boolean }

function placeFrom(cluster: Cluster, room: () => Room, ground: Ground, budget: Budget): Place {
  const { from, to, crossing, inside } = cluster
  const [only] = crossing
  if (only && crossing.length === 1)
    return inside.length === 0 ? only : { ...only, places: [...only.places, ...inside] }
  budget.repeated -= repeated(cluster)
  if (budget.repeated >= 0) return lifted(phraseAround(cluster, room(), ground.text), cluster, ground)
  budget.tooMuch = true
  return heldOpen([...crossing, ...inside], from, to)
}

/** The part of a text in which places lie, and points and stretches of it that no phrase may take in. */
export type GroundPart = Ground & { readonly walls: readonly Room[] }

/** How far a phrase may reach before it meets another place or a wall. */
function roomOf(
  { from, to }: Cluster,
  last: Place | undefined,
  next: Cluster | undefined,
  part: GroundPart,
): Room {
  const ends = part.walls.map(wall => wall.to).filter(end => end <= from)
  const starts = part.walls.map(wall => wall.from).filter(start => start >= to)
  return {
    from: ends.reduce((most, end) => Math.max(most, end), Math.max(part.from, last?.to ?? 0)),
    to: starts.reduce((least, start) => Math.min(least, start), Math.min(part.to, next?.from ?? part.to)),
  }
}

/** The places of a text that lie in no other, each with the places inside it; those that crossed are lifted (9.4, E-29). */
export function outermost(places: readonly Place[], part: GroundPart, budget: Budget): readonly Place[] {
  const clusters = clustersOf(gathered(places))
  const found: Place[] = []
  for (const [index, cluster] of clusters.entries()) {
    const room = () => roomOf(cluster, found.at(-1), clusters[index + 1], part)
    found.push(placeFrom(cluster, room, part, budget))
  }
  return found
}
