import { type CalendarDate, isInCalendar, precisionOf } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'

/** The dates of a meeting are in the calendar, equally exact, and its end is not before its start. */
export function datesFit({
  start,
  end,
}: {
  readonly start: CalendarDate
  readonly end: CalendarDate
}): Refusal | undefined {
  const fit =
    isInCalendar(start) && isInCalendar(end) && precisionOf(start) === precisionOf(end) && start <= end
  return fit ? undefined : { refused: 'meeting-dates-unfit', facts: { start, end } }
}
