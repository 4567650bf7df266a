import * as fc from 'fast-check'
import type { Edit } from './edit.ts'
import { edits as editsBetween } from './edits.ts'
import { anyLanguage, mixedText } from './mixed-text.fixture.ts'
import { realPairs } from './real-pairs.fixture.ts'
import { words } from './words.ts'

/** Edits of a text of 40 letters, in order and apart: between two of them at least one letter stays. */
const letterStrokes = fc.array(
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
export const someEdits: fc.Arbitrary<readonly Edit[]> = letterStrokes.map(row => {
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

const newWords = [
  '',
  '',
  ' new',
  'new ',
  ' ',
  '和平',
  ' и',
  '、合作',
  '[b – Alfa]',
  'سلام ',
  '👍🏽',
  'a',
  '\n',
]

/** Edits of any text, each from one border of a word to another; two of them may meet end to end. */
export function editsOn(text: string, language: string): fc.Arbitrary<readonly Edit[]> {
  let at = 0
  const borders = [0, ...words(text, language).map(word => (at += word.length))]
  const stroke = fc.record({ skip: fc.nat(5), gone: fc.nat(2), text: fc.constantFrom(...newWords) })
  return fc.array(stroke, { maxLength: 4 }).map(strokes => {
    let border = 0
    return strokes.flatMap(({ skip, gone, text: come }) => {
      const from = borders[border + skip]
      if (from === undefined) return []
      border = Math.min(border + skip + gone, borders.length - 1)
      return [{ from, to: borders[border] ?? from, text: come }]
    })
  })
}

/** Texts in which the same words come again, so that one change can be written at several places. */
const repeated = fc
  .array(fc.constantFrom('very ', 'and ', 'peace ', 'peace, ', '和平', '、', 'мир ', 'и ', ' '), {
    maxLength: 12,
  })
  .map(parts => parts.join(''))

/** A text in one of several languages, what was accepted in it, and a proposal on it. */
export const carriage = fc
  .oneof(
    fc.record({ base: fc.oneof(mixedText, repeated), language: anyLanguage }),
    fc.constantFrom(...realPairs).map(({ before, language }) => ({ base: before, language })),
  )
  .chain(({ base: text, language }) =>
    fc.record({
      text: fc.constant(text),
      language: fc.constant(language),
      some: editsOn(text, language),
      over: editsOn(text, language),
    }),
  )

/** A real accepted change, and a proposal on the same paragraph. */
export const realCarriage = fc.constantFrom(...realPairs).chain(({ before, after, language }) =>
  fc.record({
    text: fc.constant(before),
    language: fc.constant(language),
    some: editsOn(before, language),
    over: fc.constant(editsBetween(before, after, language)),
  }),
)
