import { describe, expect, test } from 'vitest'
import { sco } from '../communique/seed.fixture.ts'
import { meetingId } from './meeting-id.ts'
import { nextOrgan } from './next-organ.ts'
import { organBy } from './organ-by.ts'
import { sessionSymbol } from './session-symbol.ts'

describe('where a text goes next (R-21)', () => {
  test('what the ministers adopt in principle, the heads of State must still adopt', () => {
    expect(nextOrgan(sco, 'SCO-CFM', 'adopt-in-principle', 'declaration', true)).toBe('SCO-CHS')
    expect(nextOrgan(sco, 'SCO-CFM', 'adopt-in-principle', 'communique', true)).toBe('SCO-CHS')
  })

  test('the three reports have three fates', () => {
    expect(nextOrgan(sco, 'SCO-CFM', 'approve', 'report', false)).toBeNull()
    expect(nextOrgan(sco, 'SCO-CFM', 'adopt', 'report', true)).toBe('SCO-CHS')
    expect(nextOrgan(sco, 'SCO-CFM', 'hear', 'briefing', false)).toBeNull()
  })

  test('a Secretary-General is nominated to the heads of State, a deputy to the ministers', () => {
    expect(nextOrgan(sco, 'SCO-CFM', 'nominate', 'SCO-SG', false)).toBe('SCO-CHS')
    expect(nextOrgan(sco, 'SCO-CNC', 'nominate', 'SCO-DSG', false)).toBe('SCO-CFM')
  })

  test('an organ without a stated competence sends nothing anywhere', () => {
    expect(nextOrgan(sco, 'SCO-EG', 'adopt-in-principle', 'declaration', true)).toBeNull()
  })

  test('the graph of organs has no way back to where it started', () => {
    const reach = (id: string, seen: readonly string[]): readonly string[] =>
      (organBy(sco, id)?.submitsTo ?? []).flatMap(next =>
        seen.includes(next) ? [next] : [next, ...reach(next, [...seen, next])],
      )
    expect(sco.organs.filter(({ id }) => reach(id, []).includes(id))).toEqual([])
  })
})

describe('addresses and symbols', () => {
  test('an organ is found by its id and by its part of an address', () => {
    expect(organBy(sco, 'cfm')?.id).toBe('SCO-CFM')
    expect(organBy(sco, 'SCO-CFM')?.slug).toBe('cfm')
    expect(organBy(sco, 'nothing')).toBeNull()
  })

  test('a meeting has the address of body, organ and first day', () => {
    expect(meetingId(sco, 'SCO-CFM', '2018-04-24')).toBe('sco/cfm/2018-04-24')
  })

  test('the symbol counts the meetings of an organ within the year', () => {
    expect(sessionSymbol(sco, 'SCO-CFM', '2018-04-24')).toBe('SCO/CFM/2018-1/COM')
    expect(sessionSymbol(sco, 'SCO-CFM', '2017-04-20', 'INF.1')).toBe('SCO/CFM/2017-1/INF.1')
    expect(sessionSymbol(sco, 'SCO-CFM', '2017-09-20')).toBe('SCO/CFM/2017-2/COM')
  })

  test('no two known meetings share an address', () => {
    const ids = sco.meetings.map(({ organ, start }) => meetingId(sco, organ, start))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
