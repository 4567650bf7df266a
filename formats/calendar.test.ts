import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEvent, icalendarOf } from './calendar.ts'

const event: CalendarEvent = {
  uid: 'meeting-cm-2027-04-20@concord.example.org',
  sequence: 2,
  stamp: '2027-01-15T08:30:00.250Z',
  time: { kind: 'days', from: '2027-04-20', to: '2027-04-21' },
  summary: 'Council of Ministers; regular, second',
  description: 'Line one\nC:\\path, and; more',
  location: null,
  address: 'https://concord.example.org/exercise/meetings/cm-2027-04-20',
  status: 'confirmed',
}

/** A strict reader takes it apart; it throws at what RFC 5545 does not allow. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
}

const of = (change: Partial<CalendarEvent>): string =>
  icalendarOf({ name: 'Concord', events: [{ ...event, ...change }] })

describe('a calendar (RFC 5545)', () => {
  test('whole days are dates, and the end is the first day that does not belong to them', () => {
    const text = of({})
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270420\r\nDTEND;VALUE=DATE:20270422\r\n')
    const [found] = read(text)
    expect([found?.startDate.isDate, found?.startDate.toString(), found?.endDate.toString()]).toEqual([
      true,
      '2027-04-20',
      '2027-04-22',
    ])
  })

  test('a moment is in universal time, and lasts no time', () => {
    const text = of({ time: { kind: 'moment', at: '2027-03-28T00:59:59.999Z' } })
    expect(text).toContain('\r\nDTSTART:20270328T005959Z\r\n')
    expect(text).not.toContain('DTEND')
    expect(read(text)[0]?.startDate.toJSDate().toISOString()).toBe('2027-03-28T00:59:59.000Z')
  })

  test('what has moved keeps its name and counts on; what is cancelled says so', () => {
    const text = of({ sequence: 3, status: 'cancelled' })
    expect(text).toContain('\r\nSTATUS:CANCELLED\r\n')
    expect(text).toContain('\r\nDTSTAMP:20270115T083000Z\r\n')
    expect([read(text)[0]?.uid, read(text)[0]?.sequence]).toEqual([event.uid, 3])
  })

  test.each([
    [
      'zh',
      '部长理事会例行会议；议程、文件，以及“灯塔合作”𠮷声明',
      '以北京时间公布：2027年3月17日18:00（UTC+8）',
    ],
    [
      'ru',
      'Очередное заседание Совета министров; повестка, документы и «Маяки»',
      'Срок истекает 17 марта 2027 года',
    ],
    ['en', 'Regular meeting of the Council of Ministers; agenda, documents and ‘Lighthouses’', 'It expires'],
  ])('a strict reader gets every word back in %s', (_, summary, words) => {
    const description = `${words}\n${words.repeat(6)}\\n; , "${summary}"`
    const text = of({ summary, description, location: summary })
    const [found] = read(text)
    expect([found?.summary, found?.description, found?.location]).toEqual([summary, description, summary])
    expect(text.split('\r\n').filter(line => Buffer.byteLength(line) > 75)).toEqual([])
  })

  test('any text comes back whole, in lines of 75 octets that end as they must', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map(text => text.replaceAll(/\p{Cc}/gu, '').trim())
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = of({ summary, description })
        const lines = text.split('\r\n')
        expect(lines.pop()).toBe('')
        expect(lines.every(line => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
        expect(Buffer.from(text).toString()).toBe(text)
        const [found] = read(text)
        expect([found?.summary, found?.description ?? '']).toEqual([summary, description])
      }),
    )
  })
})
