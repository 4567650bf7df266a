import type { CalendarDate } from './calendar.ts'
import type { Instant } from './instant.ts'

/** An instant as the clocks of a place show it: the day, the time to the second, and how far they are ahead of UTC, in minutes. */
export type LocalTime = { readonly day: CalendarDate; readonly time: string; readonly ahead: number }

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const two = '2-digit'
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
  formats.set(zone, made)
  return made
}

/** Whether a name is a time zone of the IANA list, like `Asia/Shanghai` or `UTC`; `GMT+8` and `+08:00` name no place. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(?:[/_-][A-Za-z]+)*$/.test(zone) || (zone !== 'UTC' && !zone.includes('/'))) return false
  try {
    return formatOf(zone) !== undefined
  } catch {
    return false
  }
}

const clockOf = (zone: string, instant: number) => {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const { year = '', month, day, hour, minute, second } = parts
  return { day: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}:${second}` }
}

/** What the clocks of a zone show at an instant (I-22: whatever the zone, it is the same instant). */
export function localTime(instant: Instant, zone: string): LocalTime {
  const exact = Math.floor(Date.parse(instant) / 1000) * 1000
  const { day, time } = clockOf(zone, exact)
  return { day, time, ahead: (Date.parse(`${day}T${time}Z`) - exact) / 60_000 }
}

/** The day that it is in a zone at an instant (R-24). */
export const dayIn = (instant: Instant, zone: string): CalendarDate => localTime(instant, zone).day

const aDay = 24 * 3_600_000

/**
 * The instants at which the clocks of a zone show a day and a time (`10:00` or `10:00:00`), earliest first: one as a rule, two in
 * the hour that is repeated when summer time ends, none in the hour that is skipped when it begins (E-10).
 */
export function instantsAt(day: CalendarDate, time: string, zone: string): readonly Instant[] {
  const shown = `${day}T${time.length === 5 ? `${time}:00` : time}`
  const asUtc = Date.parse(`${shown}Z`)
  if (!Number.isFinite(asUtc)) return []
  const aheads = [asUtc - aDay, asUtc + aDay].map(near => localTime(new Date(near).toISOString(), zone).ahead)
  const candidates = [...new Set(aheads)].map(ahead => asUtc - ahead * 60_000)
  return candidates
    .filter(candidate => {
      const there = clockOf(zone, candidate)
      return `${there.day}T${there.time}` === shown
    })
    .toSorted((left, right) => left - right)
    .map(candidate => new Date(candidate).toISOString())
}
