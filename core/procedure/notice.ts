import { numberOf, partOf } from './parameter-value.ts'

/** How long before a question is put its text must be with the members: hours, days, or days from Monday to Friday. */
export type Notice = { readonly count: number; readonly unit: 'hours' | 'days' | 'working-days' }

const hour = 3_600_000
const daysOfNoOffice: readonly number[] = [0, 6]

const midnightOf = (instant: string): number => Date.parse(`${instant.slice(0, 10)}T00:00:00Z`)

/** Days that begin after one instant and not after the other; of these, those of the week if only they count. */
function daysBetween(given: string, now: string, unit: 'days' | 'working-days'): number {
  const from = midnightOf(given)
  const all = Math.max(0, Math.round((midnightOf(now) - from) / (24 * hour)))
  if (unit === 'days') return all
  const days = Array.from({ length: all }, (_, index) => new Date(from + (index + 1) * 24 * hour).getUTCDay())
  return days.filter(day => !daysOfNoOffice.includes(day)).length
}

/**
 * Whether a text that went out at one instant has been with the members long enough at another. Holidays of capitals are
 * shown, not counted (E-10).
 */
export function isNoticeGiven({ count, unit }: Notice, given: string, now: string): boolean {
  if (unit === 'hours') return Date.parse(now) - Date.parse(given) >= count * hour
  return daysBetween(given, now, unit) >= count
}

/** Whole days that cover a notice, for whoever plans by the calendar. */
function wholeDays({ count, unit }: Notice): number {
  if (unit === 'hours') return Math.ceil(count / 24)
  return unit === 'days' ? count : count + 2 * Math.ceil(count / 5)
}

function noticeOf(value: unknown): Notice | null {
  const { hours, days, workingDays } = partOf(value)
  if (typeof hours === 'number') return { count: hours, unit: 'hours' }
  if (typeof workingDays === 'number') return { count: workingDays, unit: 'working-days' }
  return typeof days === 'number' ? { count: days, unit: 'days' } : null
}

/** The notice of a profile: `notice` in hours, days or working days, or `noticeDays`; 20 days where it says nothing. */
export function noticeIn(value: (name: string) => unknown): {
  readonly notice: Notice
  readonly noticeDays: number
} {
  const notice = noticeOf(value('notice')) ?? { count: numberOf(value('noticeDays'), 20), unit: 'days' }
  return { notice, noticeDays: wholeDays(notice) }
}
