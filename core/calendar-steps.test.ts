import { expect, test } from 'vitest'
import { dayAfter, monthsAfter } from './calendar-steps.ts'

test('the day after the last of a month or year is the first of the next', () => {
  expect(dayAfter('2018-12-31')).toBe('2019-01-01')
  expect(dayAfter('2020-02-28')).toBe('2020-02-29')
  expect(dayAfter('2021-02-28')).toBe('2021-03-01')
})

test('months later is the same date, or the last of a shorter month', () => {
  expect(monthsAfter('2021-10-01', 3)).toBe('2022-01-01')
  expect(monthsAfter('2023-01-31', 1)).toBe('2023-02-28')
  expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29')
  expect(monthsAfter('2018-12-31', 14)).toBe('2020-02-29')
})
