import { type CalendarDate, lastDay } from '../calendar.ts'
import { monthsAfter } from '../calendar-steps.ts'
import { inForceOn } from './in-force-on.ts'
import type { Instrument, Profile } from './profile.ts'

const endOf = (instrument: Instrument): CalendarDate | null => {
  const end = instrument.window?.to ?? instrument.inForceTo
  return end === null ? null : lastDay(end)
}

/** The instruments in force on a day that end within so many months after it, the earliest end first. */
export function expiring(profile: Profile, day: CalendarDate, months: number): readonly Instrument[] {
  const until = monthsAfter(day, months)
  return profile.instruments
    .flatMap(instrument => {
      const end = endOf(instrument)
      return end !== null && end <= until && inForceOn(instrument, day) === 'in-force'
        ? [{ instrument, end }]
        : []
    })
    .toSorted((one, other) => one.end.localeCompare(other.end))
    .map(({ instrument }) => instrument)
}
