import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatZoned } from './zoned.ts'

const berlin = (at: string) => formatZoned('en', at, 'Europe/Berlin')

/** Reads a printed moment back: what its digits and its offset say in universal time. */
function readBack(printed: string): number {
  const [, day = '', sign = '+', hours = '0', minutes = '0'] =
    /^(\d+ \w+ \d{4}, \d\d:\d\d) \(UTC(?:([+−])(\d+)(?::(\d+))?)?(?:, [\w/]+)?\)$/.exec(printed) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '−' ? -1 : 1)
  return Date.parse(`${day} UTC`) - ahead * 60_000
}

describe('a moment in a zone', () => {
  test.each([
    ['zh', '2027年3月17日18:00（UTC+8，Asia/Shanghai）'],
    ['ru', '17 марта 2027 года, 18:00 (UTC+8, Asia/Shanghai)'],
    ['en', '17 March 2027, 18:00 (UTC+8, Asia/Shanghai)'],
  ] as const)('is printed with its zone in %s', (language, printed) => {
    const text = formatZoned(language, '2027-03-17T10:00:00.000Z', 'Asia/Shanghai')
    expect(text.replaceAll('\u00a0', ' ')).toBe(printed)
  })

  test('the hour that comes twice when clocks go back is told apart, the one that is left out never shows (I-22)', () => {
    expect(berlin('2027-10-31T00:30:00Z')).toBe('31 October 2027, 02:30 (UTC+2, Europe/Berlin)')
    expect(berlin('2027-10-31T01:30:00Z')).toBe('31 October 2027, 02:30 (UTC+1, Europe/Berlin)')
    expect(berlin('2027-03-28T00:59:00Z')).toBe('28 March 2027, 01:59 (UTC+1, Europe/Berlin)')
    expect(berlin('2027-03-28T01:00:00Z')).toBe('28 March 2027, 03:00 (UTC+2, Europe/Berlin)')
  })

  test('midnight belongs to the new day', () => {
    const text = formatZoned('en', '2027-03-17T16:00:00Z', 'Asia/Shanghai')
    expect(text).toBe('18 March 2027, 00:00 (UTC+8, Asia/Shanghai)')
  })

  test('whatever the zone, the same moment is meant (I-22)', () => {
    const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'Asia/Tehran', 'America/St_Johns', 'Asia/Almaty']
    const minutes = fc.integer({ min: Date.UTC(2018, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const printed = formatZoned('en', new Date(minute * 60_000).toISOString(), zone)
        expect(readBack(printed)).toBe(minute * 60_000)
      }),
      { numRuns: 1000 },
    )
  })
})
