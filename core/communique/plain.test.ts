import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainOf, surfaceOf } from './plain.ts'

test('full-width marks, dashes, spaces and quotation marks become one form', () => {
  expect(plainOf('２０１８年，（北京）：甲；乙—丙–丁　戊')).toBe('2018年,(北京):甲;乙-丙-丁 戊')
  expect(plainOf('「上海精神」 "一带一路"')).toBe('“上海精神” “一带一路”')
})

test('a straight quotation mark that is left open closes at the end of its line', () => {
  expect(plainOf('"甲\n"乙"')).toBe('“甲\n“乙”')
})

test('what stands in brackets and quotation marks is blotted out, outer pair and all', () => {
  expect(surfaceOf('批准《甲〈乙〉丙》,通过')).toBe('批准□□□□□□□,通过')
  expect(surfaceOf('理事会(2018年,北京)会议')).toBe('理事会□□□□□□□□□□会议')
})

test('a mark without its partner in the line hides nothing', () => {
  expect(surfaceOf('《甲\n乙》')).toBe('《甲\n乙》')
  expect(surfaceOf('甲)乙(')).toBe('甲)乙(')
})

test('both forms have the length of the text, so every span holds for all three', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('《', '》', '(', '）', '“', '”', '"', '甲', '\n', '，'))
      .map(marks => marks.join('')),
  )
  fc.assert(
    fc.property(text, printed => {
      expect(plainOf(printed)).toHaveLength(printed.length)
      expect(surfaceOf(plainOf(printed))).toHaveLength(printed.length)
    }),
  )
})
