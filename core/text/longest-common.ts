import { filled } from './filled.ts'

/** More changed words than this are not traced: texts so different are parted at words that each has once, or replaced. */
export const mostSteps = 1500

/** How far each diagonal was followed: room that every tracing empties first. */
const far = new Int32Array(2 * mostSteps + 3)

/**
 * The longest common subsequence of two rows of numbers, by the algorithm of Myers (1986): for each place of the first row
 * its partner in the second, or -1. Undefined if more numbers than the limit would have to be left out.
 */
export function longestCommon(
  before: readonly number[],
  after: readonly number[],
  limit = mostSteps,
): number[] | undefined {
  const length = before.length
  const width = after.length
  const most = Math.min(length + width, limit, mostSteps)
  const zero = most + 1
  far.fill(-1, 0, 2 * most + 3)
  const trace: number[] = []
  far[zero + 1] = 0
  for (let step = 0; step <= most; step += 1) {
    const first = step <= width ? -step : ((step - width) & 1) - width
    const last = step <= length ? step : length - ((step - length) & 1)
    for (let diagonal = -step; diagonal < first; diagonal += 2) trace.push(-1)
    for (let diagonal = first; diagonal <= last; diagonal += 2) {
      const below = far[zero + diagonal - 1] ?? -1
      const above = far[zero + diagonal + 1] ?? -1
      let at = below < above ? above : below + 1
      while (at < length && at - diagonal < width && before[at] === after[at - diagonal]) at += 1
      far[zero + diagonal] = at
      trace.push(at)
      if (at >= length && at - diagonal >= width) return partners(trace, step, length, width)
    }
    for (let diagonal = last + 2; diagonal <= step; diagonal += 2) trace.push(-1)
  }
  return undefined
}

/** How far a diagonal was followed within so many steps, or -1. */
const reached = (trace: readonly number[], step: number, diagonal: number): number =>
  Math.abs(diagonal) > step ? -1 : (trace[(step * (step + 1) + diagonal + step) / 2] ?? -1)

/** Walks the trace back from the end: what is passed on a diagonal is common. */
function partners(trace: readonly number[], steps: number, length: number, width: number): number[] {
  const found = filled(length, -1)
  let at = length
  let there = width
  for (let step = steps - 1; step >= 0; step -= 1) {
    const diagonal = at - there
    const below = reached(trace, step, diagonal - 1)
    const above = reached(trace, step, diagonal + 1)
    const down = below < above
    const start = down ? above : below + 1
    while (at > start) {
      at -= 1
      there -= 1
      found[at] = there
    }
    at = down ? above : below
    there = down ? at - diagonal - 1 : at - diagonal + 1
  }
  while (at > 0) {
    at -= 1
    found[at] = at
  }
  return found
}
