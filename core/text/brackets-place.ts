import { joined, printable } from './brackets-attribution.ts'
import { fitted, type Ground } from './brackets-fit.ts'
import type { Attribution, Placeholder, Proposal, Wording } from './brackets-negotiated.ts'

/** Other words for a place, and when they were submitted among the proposals of their text. */
type Placed = { readonly order: number; readonly wording: Wording }

/** A stretch of a text with all that is proposed for exactly this stretch: one bracket. */
export type Place = {
  readonly from: number
  readonly to: number
  /** Which of several brackets at one point. */
  readonly turn: number
  readonly order: number
  /** What is said of the words that stand; `null` where nothing speaks of them. */
  readonly said: Attribution | null
  readonly wordings: readonly Placed[]
  readonly whole: Attribution
  /** Proposals inside the words that stand. */
  readonly inner: readonly Proposal[]
  /** Places inside the words that stand. */
  readonly places: readonly Place[]
  readonly placeholder: Placeholder | null
}

/** A stretch for which nothing is proposed. */
export const emptyPlace = (from: number, to: number): Place => ({
  from,
  to,
  turn: 0,
  order: 0,
  said: null,
  wordings: [],
  whole: [],
  inner: [],
  places: [],
  placeholder: null,
})

/** What one proposal makes of its stretch. */
function placeOf(proposal: Proposal, turn: number, order: number): Place {
  if (proposal.kind === 'placeholder')
    return {
      ...emptyPlace(proposal.at, proposal.at),
      turn,
      order,
      whole: printable(proposal.attribution, 'new words'),
      placeholder: proposal,
    }
  const place = { ...emptyPlace(proposal.from, proposal.to), turn, order }
  if (proposal.kind === 'standing') {
    const said = printable(proposal.attribution, 'standing words')
    return { ...place, said, inner: proposal.proposals ?? [] }
  }
  const attribution = printable(proposal.attribution, 'new words')
  if (proposal.kind === 'hold') return { ...place, whole: attribution }
  return { ...place, wordings: [{ order, wording: { ...proposal, attribution } }] }
}

const saidOf = (places: readonly Place[]): Attribution | null => {
  const said = places.flatMap(place => (place.said ? [place.said] : []))
  return said.length > 0 ? joined(said) : null
}

/** Places of the same stretch as one: their wordings are alternatives. */
function together(places: readonly Place[]): Place {
  const [first = emptyPlace(0, 0), ...others] = places
  if (others.length === 0) return first
  return {
    ...first,
    said: saidOf(places),
    wordings: places.flatMap(({ wordings }) => wordings),
    whole: joined(places.map(({ whole }) => whole)),
    inner: places.flatMap(({ inner }) => inner),
    places: places.flatMap(({ places: within }) => within),
  }
}

/** Numbers the brackets at each point, so that insertions of one point share a bracket unless one stands apart. */
function turns(): (proposal: Proposal) => number {
  const last = new Map<number, { turn: number; closed: boolean }>()
  return proposal => {
    const [from, to] =
      proposal.kind === 'placeholder' ? [proposal.at, proposal.at] : [proposal.from, proposal.to]
    if (from < to) return 0
    const before = last.get(from)
    const opens = before && (before.closed || proposal.apart || proposal.kind === 'placeholder')
    const turn = (before?.turn ?? 0) + (opens ? 1 : 0)
    last.set(from, { turn, closed: proposal.kind === 'placeholder' })
    return turn
  }
}

/** Outer places before the inner ones, points before the stretches that begin there. */
function inOrder(one: Place, other: Place): number {
  if (one.from !== other.from) return one.from - other.from
  const points = Number(one.from < one.to) - Number(other.from < other.to)
  return points || one.turn - other.turn || other.to - one.to
}

/** Whether two places make one bracket; a placeholder stands by itself. */
const isSame = (one: Place, other: Place): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.turn === other.turn &&
  one.placeholder === null &&
  other.placeholder === null

/** Gathers places of the same stretch and puts all in the order of the text. */
export function gathered(places: readonly Place[]): readonly Place[] {
  const groups: Place[][] = []
  for (const place of places.toSorted(inOrder)) {
    const last = groups.at(-1)
    if (last?.[0] && isSame(last[0], place)) last.push(place)
    else groups.push([place])
  }
  return groups.map(together)
}

/** The place of each proposal among those of its text: proposals with the same number share a bracket. */
export function placeNumbers(proposals: readonly Proposal[]): readonly number[] {
  const turnOf = turns()
  const numbers = new Map<string, number>()
  return proposals.map(proposal => {
    const { from, to } = proposal.kind === 'placeholder' ? { from: proposal.at, to: proposal.at } : proposal
    const key = `${from}:${to}:${turnOf(proposal)}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

/** Every single proposal as a place of its own, fitted into its text, in the order of submission. */
export function placesOf(proposals: readonly Proposal[], ground: Ground): readonly Place[] {
  const turnOf = turns()
  return proposals.flatMap((proposal, order) => {
    const fit = fitted(proposal, ground)
    const isDropped = fit.kind === 'placeholder' && printable(fit.attribution, 'new words').length === 0
    return isDropped ? [] : [placeOf(fit, turnOf(fit), order)]
  })
}
