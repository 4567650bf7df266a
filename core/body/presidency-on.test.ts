import { describe, expect, test } from 'vitest'
import { dayAfter } from '../calendar-steps.ts'
import { sco } from '../communique/seed.fixture.ts'
import { presidencyOn } from './presidency-on.ts'

describe('the presidency', () => {
  test.each([
    ['2018-04-24', 'CHN'],
    ['2018-06-10', 'CHN'],
    ['2018-06-11', 'KGZ'],
    ['2019-05-22', 'KGZ'],
    ['2023-07-04', 'IND'],
    ['2025-07-15', 'CHN'],
    ['2026-01-01', 'KGZ'],
  ])('on %s is held by %s', (day, state) => {
    expect(presidencyOn(sco, day)?.state).toBe(state)
  })

  test('is not stated for days before the first that is known', () => {
    expect(presidencyOn(sco, '2013-09-13')).toBeNull()
  })

  test('passes without gap or overlap, on the day after one ends', () => {
    const handed = sco.presidencies.slice(1).map(({ from }) => from)
    const ended = sco.presidencies.slice(0, -1).map(({ to }) => dayAfter(to ?? ''))
    expect(handed).toEqual(ended)
  })

  test('ends with a regular meeting of the supreme organ', () => {
    const summits = sco.meetings.filter(({ organ, kind }) => organ === 'SCO-CHS' && kind === 'regular')
    const ends = summits.map(({ end }) => end)
    expect(sco.presidencies.flatMap(({ to }) => (to === null || ends.includes(to) ? [] : [to]))).toEqual([])
  })
})
