/** More changed words than this are not traced: so different texts are parted at words that each has once, or replaced. */
export const mostSteps = 1500

/** Room that grows; what has not been written reads as 0. */
type Trace = { room: Int32Array }

/**
 * The longest common subsequence of two rows of numbers, by the algorithm of Myers (1986): for each place of the first row
 * its partner in the second, or -1. Undefined if more than `mostSteps` numbers would have to be left out.
 */
export function longestCommon(before: Int32Array, after: Int32Array): Int32Array | undefined {
  const { length } = before
  const width = after.length
  const most = Math.min(length + width, mostSteps)
  const zero = most + 1
  const far = new Int32Array(2 * most + 3).fill(-1)
  const trace: Trace = { room: new Int32Array(512) }
  far[zero + 1] = 0
  for (let step = 0; step <= most; step += 1) {
    const first = step <= width ? -step : ((step - width) & 1) - width
    const last = step <= length ? step : length - ((step - length) & 1)
    const start = (step * (step + 1)) / 2
    grow(trace, start + step + 1)
    for (let diagonal = first; diagonal <= last; diagonal += 2) {
      const below = far[zero + diagonal - 1] ?? -1
      const above = far[zero + diagonal + 1] ?? -1
      let at = below < above ? above : below + 1
      while (at < length && at - diagonal < width && before[at] === after[at - diagonal]) at += 1
      far[zero + diagonal] = at
      trace.room[start + ((diagonal + step) >> 1)] = at + 1
      if (at >= length && at - diagonal >= width) return partners(trace, step, length, width)
    }
  }
  return undefined
}

function grow(trace: Trace, needed: number): void {
  if (needed <= trace.room.length) return
  const room = new Int32Array(Math.max(needed, 2 * trace.room.length))
  room.set(trace.room)
  trace.room = room
}

/** Walks the trace back from the end: what is passed on a diagonal is common. */
function partners(trace: Trace, steps: number, length: number, width: number): Int32Array {
  const found = new Int32Array(length).fill(-1)
  let at = length
  let there = width
  for (let step = steps; step > 0; step -= 1) {
    const reached = (diagonal: number): number =>
      diagonal < 1 - step || diagonal > step - 1
        ? -1
        : (trace.room[(step * (step - 1)) / 2 + ((diagonal + step - 1) >> 1)] ?? 0) - 1
    const diagonal = at - there
    const down = reached(diagonal - 1) < reached(diagonal + 1)
    const before = down ? reached(diagonal + 1) : reached(diagonal - 1)
    const start = down ? before : before + 1
    while (at > start) {
      at -= 1
      there -= 1
      found[at] = there
    }
    at = before
    there = down ? at - diagonal - 1 : at - diagonal + 1
  }
  while (at > 0) {
    at -= 1
    found[at] = at
  }
  return found
}
