import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { edits } from './edits.ts'
import { anyLanguage, mixedPair, mixedText, tried } from './mixed-text.fixture.ts'
import { realPairs } from './real-pairs.fixture.ts'

describe('edits', () => {
  test('made on the text before they give the text after', () => {
    fc.assert(
      fc.property(
        fc.oneof(mixedPair, fc.tuple(mixedText, mixedText)),
        anyLanguage,
        ([before, after], language) => {
          return applyEdits(before, edits(before, after, language)) === after
        },
      ),
      tried,
    )
  })

  test('are in order and apart, and each changes something', () => {
    fc.assert(
      fc.property(mixedPair, anyLanguage, ([before, after], language) => {
        const found = edits(before, after, language)
        expect(found.filter(({ from, to, text }) => from > to || before.slice(from, to) === text)).toEqual([])
        expect(found.filter(({ to }, at) => to >= (found[at + 1]?.from ?? Infinity))).toEqual([])
      }),
      tried,
    )
  })

  test.each(realPairs)('$language, from resolutions: $after', ({ language, before, after }) => {
    expect(applyEdits(before, edits(before, after, language))).toBe(after)
    expect(applyEdits(after, edits(after, before, language))).toBe(before)
  })
})

describe('applyEdits', () => {
  test('makes several edits at their places in the base', () => {
    const made = applyEdits('注意到甲方的愿望', [
      { from: 0, to: 3, text: '支持' },
      { from: 8, to: 8, text: '。' },
    ])
    expect(made).toBe('支持甲方的愿望。')
  })

  test.each([
    [[{ from: 2, to: 1, text: '' }]],
    [[{ from: 0, to: 9, text: '' }]],
    [
      [
        { from: 0, to: 2, text: '' },
        { from: 1, to: 3, text: '' },
      ],
    ],
    [
      [
        { from: 2, to: 3, text: '' },
        { from: 0, to: 1, text: '' },
      ],
    ],
  ])('edits that are no edits of the text are a defect: %j', wrong => {
    expect(() => applyEdits('abcd', wrong)).toThrow(RangeError)
  })
})
