import type { InterfaceLanguage } from '../../core/language.ts'
import { formatDate } from './dates.ts'

/** Where no zone is known, universal time: it is never wrong. */
export const universal = 'UTC'

const known = new Map<string, Intl.DateTimeFormat>()
function clockIn(zone: string): Intl.DateTimeFormat {
  const found = known.get(zone)
  if (found) return found
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })
  known.set(zone, made)
  return made
}

/** Whether a name is that of a zone of the IANA, such as Asia/Shanghai. A bare offset is none: it knows no summer. */
export function isZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Z][A-Za-z_]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false
  try {
    clockIn(name)
    return true
  } catch {
    return false
  }
}

/** A moment as the clocks of a zone show it. */
export type ZonedMoment = {
  readonly day: string
  /** `18:00` */
  readonly clock: string
  /** `UTC+8`, `UTC+5:30`, `UTC−3`, `UTC`. */
  readonly offset: string
}

/** `GMT+08:00` as people write it. */
function shortOffset(offset: string): string {
  const [, sign = '', hours = '0', minutes = '00'] = /^GMT([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  if (sign === '') return universal
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** What the clocks of a zone show at a moment. The offset is part of it: in the night in which clocks go back an hour comes twice. */
export function inZone(at: string, zone: string): ZonedMoment {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, timeZoneName = '' } = parts
  return {
    day: `${year}-${month}-${day}`,
    clock: `${hour}:${minute}`,
    offset: shortOffset(timeZoneName),
  }
}

/** A moment in a zone, always with the zone: 17 March 2027, 18:00 (UTC+8, Asia/Shanghai). */
export function formatZoned(language: InterfaceLanguage, at: string, zone: string): string {
  const { day, clock, offset } = inZone(at, zone)
  const date = formatDate(language, day)
  const named = zone === universal ? [offset] : [offset, zone]
  return language === 'zh'
    ? `${date}${clock}（${named.join('，')}）`
    : `${date}, ${clock} (${named.join(', ')})`
}
