import { type CalendarDate, lastDay } from '../../core/calendar.ts'
import { monthsAfter } from '../../core/calendar-steps.ts'
import { instrumentOn, type JoinedInstrument } from '../../core/instrument/instrument-status.ts'

export type Expiring = { readonly instrument: JoinedInstrument; readonly end: CalendarDate }

/** The last day of its window as it was extended here, else as the profile has it. */
function endOf({ known, recorded }: JoinedInstrument): CalendarDate | null {
  const end = recorded?.window?.to ?? known?.window?.to ?? known?.inForceTo ?? null
  return end === null ? null : lastDay(end)
}

/** The instruments in force on a day that end within so many months, the earliest end first (M17). */
export function expiringOn(
  joined: readonly JoinedInstrument[],
  day: CalendarDate,
  months: number,
): readonly Expiring[] {
  const until = monthsAfter(lastDay(day), months)
  return joined
    .flatMap(instrument => {
      const end = endOf(instrument)
      const isNear = end !== null && end <= until && instrumentOn(instrument, day) === 'in-force'
      return isNear ? [{ instrument, end }] : []
    })
    .toSorted((one, other) => (one.end < other.end ? -1 : 1))
}

const dayLength = 86_400_000

/** How many days from one day to another. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(lastDay(from))) / dayLength)
