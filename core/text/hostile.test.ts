import { describe, expect, test } from 'vitest'
import { agreedSpans } from './agreed-spans.ts'
import { align } from './align.ts'
import { applyEdits } from './apply-edits.ts'
import { carry } from './carry.ts'
import { compare } from './compare.ts'
import type { Edit } from './edit.ts'
import { edits } from './edits.ts'
import { newWording } from './new-wording.ts'
import { threeWay } from './three-way.ts'
import { words } from './words.ts'

/** Long enough that whatever grows with the square of it does not end in time. */
const long = 400_000
const fill = (part: string, length = long) => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Signs in an order that looks like chance and is the same on every run. */
function chance(from: number, to: number, seed: number, length = long): string {
  let state = seed
  const codes = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(from + Math.floor((state / 2 ** 32) * (to - from)))
  })
  return codes.join('')
}

const changedAt = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at + 1)
const han = chance(0x4e00, 0x9fa0, 1)
const latin = chance(0x61, 0x7b, 2)
const wordy = chance(0x5e, 0x7b, 3).replaceAll(/[^a-z]/g, ' ')
const seed = '上海合作组织成员国外长理事会例行会议于2018年4月24日在北京举行，外长们就国际和地区问题交换意见。'

/** A paragraph of four hundred thousand characters and what became of it. */
const pairs: readonly (readonly [what: string, before: string, after: string])[] = [
  ['identical', fill(seed), fill(seed)],
  ['wholly different', fill(seed), wordy],
  ['one character changed in the middle', fill(seed), changedAt(fill(seed), 200_000, '中')],
  ['one letter of a word without spaces', latin, changedAt(latin, 200_000, 'Q')],
  ['spaces only', fill(' '), `${fill(' ')} `],
  ['one word repeated', fill('мир '), fill('мир ', long + 4)],
  ['random Han', han, chance(0x4e00, 0x9fa0, 4)],
  ['random Latin without spaces', latin, chance(0x61, 0x7b, 5)],
  ['random words', wordy, chance(0x5e, 0x7b, 6).replaceAll(/[^a-z]/g, ' ')],
  ['two words in turn', fill('a b '), fill('b a ')],
  ['halves of characters', fill('\ud83d'), fill('\ude00')],
  ['NULs among words', fill('a\0b '), fill('a\0c ')],
  ['controls of direction', fill('a\u202eb\u2066 '), fill('b\u202ea\u2069 ')],
  ['signs without width', fill('a\u200bb\u200d\ufeff'), fill('b\u200ba\u200d\u00ad')],
  ['a hundred thousand marks on one letter', `e${fill('\u0301', 100_000)}`, `e${fill('\u0302', 100_000)}`],
  ['joined emoji', fill('👩‍👩‍👧'), fill('👩‍👧 ')],
]

describe.each(pairs)('%s', (_, before, after) => {
  const made = edits(before, after, 'zh')
  const third = Math.floor(before.length / 3)
  const proposed: readonly Edit[] = [{ from: third, to: third, text: '和 new ' }]

  test('is cut into words that are the text', () => {
    expect(words(before, 'zh').join('') === before).toBe(true)
  })

  test('the edits make the text after, and a proposal is carried over them alike in either order', () => {
    expect(applyEdits(before, made) === after).toBe(true)
    const one = carry(proposed, made, before)
    const other = carry(made, proposed, before)
    expect(one.kind === 'conflict').toBe(other.kind === 'conflict')
    if (one.kind !== 'carried' || other.kind !== 'carried') return
    const both = applyEdits(after, one.edits)
    expect(applyEdits(applyEdits(before, proposed), other.edits) === both).toBe(true)
  })
})

const small = (text: string) => text.slice(0, 100_000)

describe.each(pairs.map(([what, before, after]) => [what, small(before), small(after)] as const))(
  '%s, in a paragraph of a hundred thousand characters',
  (_, before, after) => {
    test('three ways: each of the three reads whole', () => {
      const proposed = `${before.slice(0, 33_000)} и ${before.slice(33_000)}`
      const strands = threeWay(before, after, proposed, 'ru')
      expect(strands.map(strand => strand.base).join('') === before).toBe(true)
      expect(strands.map(strand => strand.accepted).join('') === after).toBe(true)
      expect(strands.map(strand => strand.proposed).join('') === proposed).toBe(true)
    })

    test('compared and aligned, nothing of the text after is lost', () => {
      const kept = compare(before, after, 'en').paragraphs.flatMap(({ runs }) =>
        runs.map(({ op, text }) => (op === 'remove' ? '' : text)),
      )
      expect(kept.join('') === after.trim()).toBe(true)
      const links = align([before, after], [after, before], 'en')
      expect(links.map(({ to }) => to).filter(to => to !== null)).toEqual([0, 1])
    })

    test('agreed spans and new wording together cover it', () => {
      const spans = agreedSpans(after, [before, before])
      const covered = [...spans, ...newWording(after, spans)].toSorted((one, other) => one.from - other.from)
      let end = 0
      for (const { from, to } of covered) {
        expect(after.slice(end, Math.max(from, end)).trim()).toBe('')
        end = Math.max(end, to)
      }
      expect(after.slice(end).trim()).toBe('')
    })
  },
)

const each = (place: (index: number) => Edit) => Array.from({ length: 9_000 }, (_, index) => place(index))

describe('ten thousand proposals on one paragraph', () => {
  const texts = [seed, 'a', ' ', '合作', '\u0301'].map(part => fill(part, 1_000_000))

  test.each(texts)('each is carried over what was accepted, or told of', base => {
    const over = [{ from: 500_000, to: 500_004, text: base.slice(0, 2) }]
    const accepted = applyEdits(base, over)
    for (let index = 0; index < 10_000; index += 1) {
      const from = index * 99
      const some = [{ from, to: from + (index % 3), text: index % 2 === 0 ? '' : base.slice(0, 4) }]
      const carried = carry(some, over, base)
      if (from + 2 < 499_000 || from > 501_000) expect(carried.kind).not.toBe('conflict')
      if (carried.kind !== 'carried') continue
      for (const { from: at, to } of carried.edits)
        expect(accepted.slice(at, to)).toBe(base.slice(from, from + to - at))
    }
  })

  test.each(texts)('thousands of edits in one proposal, over as many', base => {
    const some = each(index => ({ from: index * 100 + 50, to: index * 100 + 55, text: 'X' }))
    const apart = each(index => ({ from: index * 100, to: index * 100 + 5, text: 'YY' }))
    const chained = each(index => ({ from: index * 100 + 55, to: index * 100 + 150, text: 'Z' }))
    const carried = carry(some, apart, base)
    expect(carried.kind === 'carried' && carried.edits.length).toBe(9_000)
    expect(carry(some, some, base)).toEqual({ kind: 'met' })
    const conflict = carry(some, chained, base)
    expect(conflict.kind === 'conflict' && conflict.edits.length).toBe(9_000)
  })
})
