import { dayAfter } from '../core/calendar-steps.ts'
import type { CalendarDate } from '../core/calendar.ts'
import type { Instant } from '../core/instant.ts'

/** When something in a calendar is: whole days, both included, or a moment. A date without a day has no place in a calendar. */
export type CalendarTime =
  | { readonly kind: 'days'; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'moment'; readonly at: Instant }

/** A meeting or a deadline in a calendar. */
export type CalendarEvent = {
  /** The same for ever: a program knows by it what has moved. */
  readonly uid: string
  /** Counts every change, so that a program takes the newer one. */
  readonly sequence: number
  /** When the calendar was made (RFC 5545, 3.8.7.2). */
  readonly stamp: Instant
  readonly time: CalendarTime
  readonly summary: string
  readonly description: string
  readonly location: string | null
  readonly address: string | null
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
}

/** What a program for calendars takes from an address. */
export type Calendar = { readonly name: string; readonly events: readonly CalendarEvent[] }

/** Octets of a line at most, its end not counted (RFC 5545, 3.1). */
const width = 75

const octets = new TextEncoder()

/** A line cut into lines of at most 75 octets, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = ['']
  let room = width
  for (const character of line) {
    const needs = octets.encode(character).length
    if (needs > room) {
      lines.push('')
      room = width - 1
    }
    lines[lines.length - 1] += character
    room -= needs
  }
  return lines.join('\r\n ')
}

/** Control characters have no place in a text value (RFC 5545, 3.3.11); a line of its own is written `\n`. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Cc}/gu, control => (control === '\n' || control === '\t' ? control : ''))
    .replaceAll(/[\\;,]/g, mark => `\\${mark}`)
    .replaceAll('\n', '\\n')

const dateValue = (day: CalendarDate): string => day.replaceAll('-', '')

/** `20270317T100000Z`: a moment in universal time. */
const momentValue = (at: Instant): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** The end of whole days is the first day that does not belong to them. */
const timeLines = (time: CalendarTime): readonly string[] =>
  time.kind === 'moment'
    ? [`DTSTART:${momentValue(time.at)}`]
    : [`DTSTART;VALUE=DATE:${dateValue(time.from)}`, `DTEND;VALUE=DATE:${dateValue(dayAfter(time.to))}`]

const eventLines = (event: CalendarEvent): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${momentValue(event.stamp)}`,
  `SEQUENCE:${event.sequence}`,
  ...timeLines(event.time),
  `SUMMARY:${escaped(event.summary)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
  ...(event.location === null ? [] : [`LOCATION:${escaped(event.location)}`]),
  ...(event.address === null ? [] : [`URL:${event.address}`]),
  `STATUS:${event.status.toUpperCase()}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** A calendar as iCalendar (RFC 5545), for a program that asks again every hour. The same calendar gives the same bytes. */
export const icalendarOf = ({ name, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Concord//Concord//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map(line => `${folded(line)}\r\n`)
    .join('')
