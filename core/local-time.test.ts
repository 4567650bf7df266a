import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, instantsAt, isZone, localTime } from './local-time.ts'

const zones = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Moscow',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
]

describe('the clocks of a place', () => {
  test('a deadline shown in any zone denotes one instant (I-22)', () => {
    const seconds = fc.integer({
      min: Date.parse('1990-01-01T00:00:00Z') / 1000,
      max: Date.parse('2060-01-01T00:00:00Z') / 1000,
    })
    fc.assert(
      fc.property(seconds, fc.constantFrom(...zones), fc.constantFrom(...zones), (second, zone, other) => {
        const instant = new Date(second * 1000).toISOString()
        for (const there of [zone, other].map(each => localTime(instant, each)))
          expect(Date.parse(`${there.day}T${there.time}Z`) - there.ahead * 60_000).toBe(second * 1000)
        const { day, time } = localTime(instant, zone)
        expect(instantsAt(day, time, zone)).toContain(instant)
      }),
      { numRuns: 1000, seed: 22 },
    )
  })

  test('an hour that summer time skips has no instant, an hour that it repeats has two (E-10)', () => {
    expect(instantsAt('2027-03-28', '02:30', 'Europe/Berlin')).toEqual([])
    expect(instantsAt('2027-10-31', '02:30', 'Europe/Berlin')).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ])
    expect(instantsAt('2027-03-28', '03:00', 'Europe/Berlin')).toEqual(['2027-03-28T01:00:00.000Z'])
    expect(instantsAt('2027-04-03', '01:45', 'Australia/Lord_Howe')).toEqual(['2027-04-02T14:45:00.000Z'])
    expect(instantsAt('2027-04-04', '01:45', 'Australia/Lord_Howe')).toHaveLength(2)
  })

  test('a day begins where the place is (R-24)', () => {
    expect(dayIn('2027-04-20T16:00:00.000Z', 'Asia/Shanghai')).toBe('2027-04-21')
    expect(dayIn('2027-04-20T15:59:59.999Z', 'Asia/Shanghai')).toBe('2027-04-20')
    expect(localTime('2027-04-20T16:00:00Z', 'Asia/Kathmandu')).toEqual({
      day: '2027-04-20',
      time: '21:45:00',
      ahead: 345,
    })
  })

  test('a zone is a name of the IANA list', () => {
    expect(zones.filter(zone => !isZone(zone))).toEqual([])
    for (const name of ['', 'GMT+8', '+08:00', 'EST', 'Asia/Atlantis', 'Etc/GMT+8', '../etc', 'Asia/'])
      expect(isZone(name), name).toBe(false)
  })
})
