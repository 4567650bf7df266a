import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatZoned, inZone, isZone } from './zoned.ts'

/** Reads a printed moment back: what its digits and its offset say in universal time. */
function readBack(at: string, zone: string): number {
  const { day, clock, offset } = inZone(at, zone)
  const [, sign = '+', hours = '0', minutes = '0'] = /^UTC(?:([+−])(\d+)(?::(\d+))?)?$/.exec(offset) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '−' ? -1 : 1)
  return Date.parse(`${day}T${clock}:00Z`) - ahead * 60_000
}

const berlin = (at: string) => formatZoned('en', at, 'Europe/Berlin')

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

  test('midnight belongs to the new day, on both sides of the date line', () => {
    expect(inZone('2027-03-17T16:00:00Z', 'Asia/Shanghai')).toEqual({
      day: '2027-03-18',
      clock: '00:00',
      offset: 'UTC+8',
    })
    expect(inZone('2027-03-17T10:00:00Z', 'Pacific/Kiritimati').day).toBe('2027-03-18')
    expect(inZone('2027-03-17T10:00:00Z', 'Pacific/Pago_Pago').day).toBe('2027-03-16')
  })

  test('whatever the zone, the same moment is meant (I-22)', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'Asia/Kathmandu',
      'Asia/Tehran',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Almaty',
    ]
    const minutes = fc.integer({ min: Date.UTC(2018, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = new Date(minute * 60_000).toISOString()
        expect(readBack(at, zone)).toBe(minute * 60_000)
      }),
      { numRuns: 1000 },
    )
  })

  test('a zone is named as the IANA names it', () => {
    expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires'].map(isZone)).toEqual([true, true, true])
    expect(
      ['', '+08:00', 'Beijing', 'Asia/Nowhere', 'x'.repeat(80), 'asia/shanghai; drop'].map(isZone),
    ).toEqual(Array(6).fill(false))
  })
})
