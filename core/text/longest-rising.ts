/** The places of a longest rising subsequence of different numbers, in order: what kept its order when a row was rearranged. */
export function longestRising(row: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before = new Int32Array(row.length)
  row.forEach((value, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((row[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = at
  })
  const kept: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.push(at)
  return kept.toReversed()
}
