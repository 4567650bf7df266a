import * as fc from 'fast-check'
import type { Edit } from './edit.ts'

/** Edits of a text of 40 letters, in order and apart: between two of them at least one letter stays. */
const strokes = fc.array(
  fc.record({
    skip: fc.integer({ min: 1, max: 12 }),
    gone: fc.nat(6),
    text: fc.constantFrom('', '甲', 'X', 'да', '[b]'),
  }),
  { maxLength: 4 },
)

/** A text of letters that are all different, so that it shows what became of each. */
export const base = 'abcdefghijklmnopqrstuvwxyzабвгдежзиклмно'

/** Edits of the base, each of which changes something. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = strokes.map(row => {
  const edits: Edit[] = []
  let at = -1
  for (const { skip, gone, text } of row) {
    const from = at + skip
    const to = Math.min(from + gone, base.length)
    if (from > base.length) break
    if (from < to || text !== '') edits.push({ from, to, text })
    at = to
  }
  return edits
})

/** Whether two edits overlap, meet end to end, or insert at one place. */
export const touches = (one: Edit, other: Edit): boolean => one.from <= other.to && other.from <= one.to
