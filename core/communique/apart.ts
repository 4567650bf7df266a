import { lastBegun } from './parts.ts'
import type { Span } from './reading.ts'

/**
 * The parts of several lists, each in the order of the text, so that none overlaps another: where two do, that of the
 * earlier list counts, and in one list the first.
 */
export function apart<Part extends { readonly span: Span }>(
  lists: readonly (readonly Part[])[],
): readonly Part[] {
  let kept: readonly Part[] = []
  for (const list of lists) {
    const taken = kept.map(({ span }) => span)
    const free: Part[] = []
    for (const part of list) {
      const [from, to] = part.span
      const reached = Math.max(free.at(-1)?.span[1] ?? 0, lastBegun(taken, to - 1)?.[1] ?? 0)
      if (from >= reached) free.push(part)
    }
    kept = [...kept, ...free].toSorted((one, other) => one.span[0] - other.span[0])
  }
  return kept
}
