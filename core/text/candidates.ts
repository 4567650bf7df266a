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
const most = 4

/** The paragraphs before that are most like each of some paragraphs after, found by what is rare in both. */
export function candidatesOf(
  before: readonly Features[],
  after: readonly Features[],
  left: readonly number[],
  right: readonly number[],
): readonly Candidate[] {
  const holders = holdersOf(before, left)
  const totals = before.map(() => 0)
  for (const from of left) totals[from] = weightOf(before[from], holders, left.length)
  return right.flatMap(to => candidatesFor(to, after[to], holders, totals, left.length))
}

function holdersOf(before: readonly Features[], left: readonly number[]): Holders {
  const holders = new Map<number, number[]>()
  for (const from of left) {
    for (const trait of before[from]?.traits ?? []) {
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

function weightOf(features: Features | undefined, holders: Holders, all: number): number {
  let weight = 0
  for (const trait of features?.traits ?? []) weight += bits(holders.get(trait)?.length ?? 0, all)
  return weight
}

function candidatesFor(
  to: number,
  features: Features | undefined,
  holders: Holders,
  totals: readonly number[],
  all: number,
): readonly Candidate[] {
  const shared = new Map<number, number>()
  for (const trait of features?.traits ?? []) {
    const known = holders.get(trait) ?? []
    const weight = bits(known.length, all)
    if (weight > 0) for (const from of known) shared.set(from, (shared.get(from) ?? 0) + weight)
  }
  const total = weightOf(features, holders, all)
  const found = [...shared].map(([from, weight]) => ({
    from,
    to,
    share: (2 * weight) / (total + (totals[from] ?? 0)),
  }))
  return found
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share || one.from - other.from)
    .slice(0, most)
}
