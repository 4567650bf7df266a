import { filled } from './filled.ts'
import { longestCommon, mostSteps } from './longest-common.ts'
import { longestRising } from './longest-rising.ts'
import type { Numbered } from './number-tokens.ts'

/** How often each number stands in a row. */
type Counts = readonly number[]

/** For each place of the first row its partner in the second, or -1; partners stand in the same order in both rows. */
export function partnersOf({ before, after, different }: Numbered): readonly number[] {
  const inBefore = counts(before, different)
  const inAfter = counts(after, different)
  const found = filled(before.length, -1)
  // What stands on one side only can have no partner; without it there is much less to trace, and the answer is the same.
  const left = placesWith(before, inAfter)
  const right = placesWith(after, inBefore)
  const row = left.map(at => before[at] ?? 0)
  const other = right.map(at => after[at] ?? 0)
  const inner = longestCommon(row, other) ?? byAnchors(row, other, inBefore, inAfter)
  inner.forEach((partner, index) => {
    if (partner >= 0) found[left[index] ?? 0] = right[partner] ?? -1
  })
  return found
}

function counts(row: readonly number[], different: number): Counts {
  const found = filled(different, 0)
  for (const number of row) found[number] = (found[number] ?? 0) + 1
  return found
}

function placesWith(row: readonly number[], elsewhere: Counts): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < row.length; at += 1) if (elsewhere[row[at] ?? 0] !== 0) places.push(at)
  return places
}

/** Of what lies between anchors so much is traced in all: as much as two texts that are traced to the end take four times over. */
const mostTraced = 4 * mostSteps ** 2
/** So many changed words between two anchors are traced however many anchors there are. */
const leastSteps = 32

/** Parts two rows that are too different to trace at what each has exactly once, in the same order, and traces between. */
function byAnchors(
  before: readonly number[],
  after: readonly number[],
  inBefore: Counts,
  inAfter: Counts,
): number[] {
  const isAnchor = (number: number): boolean => inBefore[number] === 1 && inAfter[number] === 1
  const placeAfter: number[] = []
  after.forEach((number, at) => {
    placeAfter[number] = at
  })
  const anchors = [...before.keys()].filter(at => isAnchor(before[at] ?? 0))
  const kept = longestRising(anchors.map(at => placeAfter[before[at] ?? 0] ?? 0)).map(
    index => anchors[index] ?? 0,
  )
  const found = filled(before.length, -1)
  const limit = Math.max(leastSteps, Math.floor(Math.sqrt(mostTraced / (kept.length + 1))))
  let from = 0
  let there = 0
  for (const at of [...kept, before.length]) {
    const end = at < before.length ? (placeAfter[before[at] ?? 0] ?? 0) : after.length
    const inner = longestCommon(before.slice(from, at), after.slice(there, end), limit)
    inner?.forEach((partner, index) => {
      if (partner >= 0) found[from + index] = there + partner
    })
    if (at < before.length) found[at] = end
    from = at + 1
    there = end + 1
  }
  return found
}
