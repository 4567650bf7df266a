/**
 * A calendar date as far as it is known: `2018-04-24`, `2018-06` or `2018`. Never an instant: a communiqué
 * that prints "June 2018" states no day, and none is added (practice: time rule).
 */
export type CalendarDate = string

/** How far a date is known. `none`: nothing is printed, or what is printed is in no calendar. */
export type Precision = 'day' | 'month' | 'year' | 'none'

/** A window or a term: first and last day, both included; `null` at an open end. */
export type Window = {
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly precision: Precision
}

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a date, at its own precision, is in the Gregorian calendar: `2018-02-30` is not. */
export function isInCalendar(date: CalendarDate): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return false
  const [, year, month, day] = match
  if (month === undefined) return true
  if (+month < 1 || +month > 12) return false
  return day === undefined || (+day >= 1 && +day <= lengthOfMonth(Number(year), +month))
}

/** The precision at which a date is written. */
export function precisionOf(date: CalendarDate | null): Precision {
  if (date === null) return 'none'
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The first day that a date may mean: `2018-06` begins on `2018-06-01`. */
export const firstDay = (date: CalendarDate): CalendarDate =>
  `${date}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-01-.*$/, '$1-01')

/** The last day that a date may mean: `2018-06` ends on `2018-06-30`. */
export function lastDay(date: CalendarDate): CalendarDate {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return date
  const last = month ?? '12'
  return `${year}-${last}-${String(lengthOfMonth(Number(year), Number(last))).padStart(2, '0')}`
}

/** Whether a day falls in a window; both ends belong to it (I-30). */
export function isWithin(day: CalendarDate, window: Pick<Window, 'from' | 'to'>): boolean {
  return (
    (window.from === null || firstDay(window.from) <= day) &&
    (window.to === null || day <= lastDay(window.to))
  )
}
