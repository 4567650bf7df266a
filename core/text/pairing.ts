import { type Candidate, candidatesOf } from './candidates.ts'
import { type Features, featuresOf } from './features.ts'
import type { Language } from './language.ts'
import { keptWidth, likeness, together, widthOf } from './likeness.ts'

/**
 * Which paragraphs stand for which. `partner` (of one after) and `owner` (of one before) pair them one to one, with -1 for
 * none. Of those without a pair, `origin` tells from which paragraph one was parted or copied, `goal` into which it went.
 */
export type Pairing = {
  readonly partner: number[]
  readonly owner: number[]
  readonly origin: Map<number, number>
  readonly goal: Map<number, number>
}

/** How like two paragraphs must be to be one; languages differ in how much they repeat and in how words change. */
const least: Readonly<Record<string, number>> = { en: 0.5, zh: 0.48, ru: 0.474 }
const leastElsewhere = 0.48
/** A second descendant of one paragraph must be so much liker. */
const copy = 0.04
/** What was parted from a paragraph must have come from it by so much. */
const parted = 0.8

/** Pairs paragraphs with the same key, those that stand first with each other. */
export function pairIdentical(keys: readonly string[], keysAfter: readonly string[]): Pairing {
  const pairing: Pairing = {
    partner: keysAfter.map(() => -1),
    owner: keys.map(() => -1),
    origin: new Map(),
    goal: new Map(),
  }
  const places = new Map<string, number[]>()
  for (let from = keys.length - 1; from >= 0; from -= 1) {
    const key = keys[from] ?? ''
    const known = places.get(key)
    if (known) known.push(from)
    else places.set(key, [from])
  }
  keysAfter.forEach((key, to) => {
    const from = places.get(key)?.pop()
    if (from !== undefined) pair(pairing, from, to)
  })
  return pairing
}

function pair(pairing: Pairing, from: number, to: number): void {
  pairing.partner[to] = from
  pairing.owner[from] = to
}

/** Pairs what was edited, the likest first, then finds what was copied, parted and joined. */
export function pairLike(
  pairing: Pairing,
  keys: readonly string[],
  keysAfter: readonly string[],
  language: Language,
): void {
  const before = openFeatures(keys, pairing.owner)
  const after = openFeatures(keysAfter, pairing.partner)
  if (before.size === 0 || after.size === 0) return
  const threshold = least[language.slice(0, 2)] ?? leastElsewhere
  const candidates = ranked(before, after, threshold)
  for (const { from, to, share } of candidates) {
    if (share > threshold && pairing.owner[from] === -1 && pairing.partner[to] === -1) pair(pairing, from, to)
  }
  for (const { from, to, share } of candidates) if (share > threshold + copy) descend(pairing, from, to)
  const inOrder = candidates.toSorted((one, other) => one.to - other.to || one.from - other.from)
  for (const each of [...inOrder, ...inOrder.toReversed()]) partOrJoin(pairing, before, after, each)
}

/** Paragraphs that are read, by their places: those that have no identical one on the other side. */
type Open = ReadonlyMap<number, Features>

const openFeatures = (keys: readonly string[], pairs: readonly number[]): Open =>
  new Map(keys.flatMap((key, at) => (pairs[at] === -1 ? [[at, featuresOf(key)] as const] : [])))

/** The candidates by how like they are, measured by all their words; of equals, those that moved least. */
function ranked(before: Open, after: Open, threshold: number): readonly Candidate[] {
  return candidatesOf(before, after)
    .map(({ from, to }) => ({ from, to, share: likenessAt(before, from, after, to, threshold) }))
    .toSorted((one, other) => other.share - one.share || distance(one) - distance(other) || one.to - other.to)
}

const distance = ({ from, to }: Candidate): number => Math.abs(from - to)
const likenessAt = (before: Open, from: number, after: Open, to: number, wanted: number): number => {
  const one = before.get(from)
  const other = after.get(to)
  return one && other ? likeness(one, other, wanted) : 0
}

/** Notes a further descent if one of the two has no pair. */
function descend({ partner, owner, origin, goal }: Pairing, from: number, to: number): void {
  if (partner[to] === -1 && !origin.has(to)) origin.set(to, from)
  else if (owner[from] === -1 && !goal.has(from)) goal.set(from, to)
}

/** Notes that a paragraph without a pair is a part of one before, or went into one after, together with its neighbour. */
function partOrJoin(pairing: Pairing, before: Open, after: Open, { from, to }: Candidate): void {
  const { partner, owner, origin, goal } = pairing
  const isPart = (next: number) => partner[next] === from || origin.get(next) === from
  const isJoined = (next: number) => owner[next] === to || goal.get(next) === to
  if (partner[to] === -1 && !origin.has(to)) {
    if (completes(before.get(from), after, to, isPart)) origin.set(to, from)
  } else if (owner[from] === -1 && !goal.has(from)) {
    if (completes(after.get(to), before, from, isJoined)) goal.set(from, to)
  }
}

/** Whether a part and the neighbour that is already of the same whole cover more of it than the neighbour alone. */
function completes(
  whole: Features | undefined,
  parts: Open,
  index: number,
  isKin: (next: number) => boolean,
): boolean {
  const part = parts.get(index)
  return [index - 1, index + 1].some(next => {
    const kin = parts.get(next)
    if (!whole || !part || !kin || !isKin(next)) return false
    const both = next < index ? together(kin, part) : together(part, kin)
    return keptWidth(whole, both) - keptWidth(whole, kin) >= parted * Math.max(widthOf(part), 1)
  })
}
