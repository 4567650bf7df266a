import type { CalendarDate } from './calendar.ts'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const dayOf = (instant: Date): CalendarDate =>
  `${String(instant.getUTCFullYear()).padStart(4, '0')}-${twoDigits(instant.getUTCMonth() + 1)}-${twoDigits(instant.getUTCDate())}`

const partsOf = (day: CalendarDate): readonly [year: number, month: number, date: number] => {
  const [year, month, date] = day.split('-').map(Number)
  return [year ?? 0, month ?? 1, date ?? 1]
}

/** The day so many days later, or earlier where the number is below zero. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  const [year, month, date] = partsOf(day)
  return dayOf(new Date(Date.UTC(year, month - 1, date + days)))
}

/** The day after a day: the first on which something that lasted until that day is over. */
export const dayAfter = (day: CalendarDate): CalendarDate => daysAfter(day, 1)

/** The day so many months later; the last of the month where the month is too short: 31 January + 1 = 28 February. */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = partsOf(day)
  const last = new Date(Date.UTC(year, month + months, 0))
  return dayOf(new Date(Math.min(last.getTime(), Date.UTC(year, month - 1 + months, date))))
}

/** The day before a day: the last of something that is over when the day begins. */
export const dayBefore = (day: CalendarDate): CalendarDate => daysAfter(day, -1)
