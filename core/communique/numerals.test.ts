import { expect, test } from 'vitest'
import { numberOf } from './numerals.ts'

test.each([
  ['22', 22],
  ['八', 8],
  ['十', 10],
  ['十七', 17],
  ['二十', 20],
  ['二十二', 22],
  ['两', 2],
  ['一百零三', 103],
  ['二〇一八', 2018],
  ['二○一八', 2018],
])('%s is %i', (printed, number) => {
  expect(numberOf(printed)).toBe(number)
})

test.each(['', '若干', '十十', '1千', '一千', '12345678901'])('%j is no number that is read', printed => {
  expect(numberOf(printed)).toBeNull()
})
