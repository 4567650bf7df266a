import type { Features } from './features.ts'

/** A paragraph before that may have become one after, and how much they have in common: from 0 to 1. */
export type Candidate = { readonly from: number; readonly to: number; readonly share: number }

/** The paragraphs that have each trait. */
type Holders = ReadonlyMap<number, readonly number[]>

/** A trait that more paragraphs have than this is no help to find one. */
const commonest = 200
/** So much must be in common for two paragraphs to be compared at all. */
const least = 0.2
/** With so many, those that have most in common, each is compared. */
const most = 3

/** The paragraphs before that are most like each paragraph after, found by what is rare in both. */
export function candidatesOf(
  before: ReadonlyMap<number, Features>,
  after: ReadonlyMap<number, Features>,
): readonly Candidate[] {
  const holders = holdersOf(before)
  const all = before.size
  const totals = new Map([...before].map(([from, { traits }]) => [from, weightOf(traits, holders, all)]))
  return [...after].flatMap(([to, { traits }]) => candidatesFor(to, traits, holders, totals))
}

function holdersOf(before: ReadonlyMap<number, Features>): Holders {
  const holders = new Map<number, number[]>()
  for (const [from, { traits }] of before) {
    for (const trait of traits) {
      const known = holders.get(trait)
      if (known) known.push(from)
      else holders.set(trait, [from])
    }
  }
  return holders
}

/** What a trait says: one, and one more for each time that the paragraphs can be halved until only its holders are left. */
const bits = (count: number, all: number): number =>
  count > commonest ? 0 : 32 - Math.clz32(all / Math.max(count, 1))

function weightOf(traits: ReadonlySet<number>, holders: Holders, all: number): number {
  let weight = 0
  for (const trait of traits) weight += bits(holders.get(trait)?.length ?? 0, all)
  return weight
}

function candidatesFor(
  to: number,
  traits: ReadonlySet<number>,
  holders: Holders,
  totals: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const shared: number[] = []
  const met: number[] = []
  let total = 0
  for (const trait of traits) {
    const known = holders.get(trait) ?? none
    const weight = bits(known.length, totals.size)
    total += weight
    if (weight === 0) continue
    for (const from of known) {
      if (shared[from] === undefined) met.push(from)
      shared[from] = (shared[from] ?? 0) + weight
    }
  }
  return met
    .map(from => ({ from, to, share: (2 * (shared[from] ?? 0)) / (total + (totals.get(from) ?? 0)) }))
    .filter(({ share }) => share >= least)
    .toSorted((one, other) => other.share - one.share || one.from - other.from)
    .slice(0, most)
}

const none: readonly number[] = []
