import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { type Carried, carry } from './carry.ts'
import { carriage, realCarriage, touches } from './edits.fixture.ts'
import type { Edit } from './edit.ts'
import { tried } from './mixed-text.fixture.ts'

type Case = { readonly text: string; readonly some: readonly Edit[]; readonly over: readonly Edit[] }

const kinds = [
  ['texts in zh, ru, en, ar, fr and es, with emoji and brackets', carriage],
  ['changes that resolutions of the United Nations went through', realCarriage],
] as const

const touching = (some: readonly Edit[], over: readonly Edit[]) =>
  some.filter(edit => over.some(other => touches(edit, other)))
const meant = (text: string, edits: readonly Edit[]) =>
  edits.filter(edit => text.slice(edit.from, edit.to) !== edit.text)
const movedIn = (carried: Carried): readonly Edit[] => (carried.kind === 'carried' ? carried.edits : [])

/** Both made at once, by a way of its own. */
const spliced = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .toReversed()
    .reduce((made, edit) => made.slice(0, edit.from) + edit.text + made.slice(edit.to), text)

function tryOn(arbitrary: fc.Arbitrary<Case>, law: (one: Case) => void): void {
  let told = 0
  fc.assert(
    fc.property(arbitrary, one => {
      law(one)
      if (carry(one.some, one.over, one.text).kind === 'carried') told += 1
    }),
    tried,
  )
  // A law that hardly ever met a carried proposal would say nothing.
  expect(told).toBeGreaterThan(tried.numRuns / 10)
}

describe.each(kinds)('the laws of carry on %s', (_, arbitrary) => {
  test('a conflict in one order is one in the other', () => {
    tryOn(arbitrary, ({ text, some, over }) => {
      const one = carry(some, over, text)
      const other = carry(over, some, text)
      expect(one.kind === 'conflict').toBe(other.kind === 'conflict')
    })
  })

  test('what touches is never moved: it is told of, or asks for what was accepted', () => {
    tryOn(arbitrary, ({ text, some, over }) => {
      const hit = touching(meant(text, some), meant(text, over))
      const carried = carry(some, over, text)
      const left = meant(text, some).length - hit.length
      if (carried.kind === 'carried') expect(carried.edits.length).toBeLessThanOrEqual(left)
      if (carried.kind !== 'conflict' || hit.length === 0) return
      expect(some.filter(edit => carried.edits.includes(edit))).toEqual(carried.edits)
    })
  })

  test('without a conflict either order gives one text; apart from each other, the text with both made at once', () => {
    tryOn(arbitrary, ({ text, some, over }) => {
      const carried = carry(some, over, text)
      const back = carry(over, some, text)
      if (carried.kind === 'conflict' || back.kind === 'conflict') return
      const made = applyEdits(applyEdits(text, over), movedIn(carried))
      expect(applyEdits(applyEdits(text, some), movedIn(back))).toBe(made)
      if (movedIn(carried).length === meant(text, some).length)
        expect(made).toBe(spliced(text, [...meant(text, some), ...meant(text, over)]))
    })
  })

  test('what is carried keeps its words, the words that it changes, and the characters beside it', () => {
    tryOn(arbitrary, ({ text, some, over }) => {
      const accepted = applyEdits(text, over)
      let next = 0
      for (const edit of movedIn(carry(some, over, text))) {
        while (some[next]?.text !== edit.text || !stands(text, some[next], accepted, edit)) next += 1
        expect(next).toBeLessThan(some.length)
        next += 1
      }
    })
  })
})

/** What an edit changes, with the characters beside it, and how long it is. */
const around = (whole: string, { from, to }: Edit): readonly [string, number] => [
  whole.slice(Math.max(0, from - 1), to + 1),
  to - from,
]

/** Whether an edit changes in the accepted text what another changes in the base, between the same characters. */
function stands(text: string, edit: Edit | undefined, accepted: string, moved: Edit): boolean {
  if (!edit) return true
  const [there, length] = around(accepted, moved)
  const [here, before] = around(text, edit)
  return there === here && length === before
}
