import { type CalendarDate, isWithin, lastDay } from '../calendar.ts'
import type { Instrument } from './profile.ts'

/**
 * What an instrument is on a day: `not-yet` signed or adopted; `concluded` but not shown to be in force or outside its
 * window; `in-force`; `ended`; or `unknown`, where the profile has no date that would tell.
 */
export type InstrumentForce = 'not-yet' | 'concluded' | 'in-force' | 'ended' | 'unknown'

const isOver = (end: CalendarDate | null, day: CalendarDate): boolean => end !== null && lastDay(end) < day

const hasBegun = (start: CalendarDate | null, day: CalendarDate): boolean =>
  start !== null && lastDay(start) <= day

/** A programme is active from the first to the last day of its window, both included, once adopted (I-30). */
function programmeOn(
  instrument: Instrument,
  window: NonNullable<Instrument['window']>,
  day: CalendarDate,
): InstrumentForce {
  if (instrument.date === null) return 'unknown'
  if (!hasBegun(instrument.date, day)) return 'not-yet'
  if (isOver(window.to, day)) return 'ended'
  return isWithin(day, window) ? 'in-force' : 'concluded'
}

function treatyOn(instrument: Instrument, day: CalendarDate): InstrumentForce {
  if (isOver(instrument.inForceTo, day)) return 'ended'
  if (hasBegun(instrument.inForceFrom, day)) return 'in-force'
  if (instrument.date === null && instrument.inForceFrom === null) return 'unknown'
  return hasBegun(instrument.date, day) ? 'concluded' : 'not-yet'
}

const instrumentOn = (instrument: Instrument, day: CalendarDate): InstrumentForce =>
  instrument.window ? programmeOn(instrument, instrument.window, day) : treatyOn(instrument, day)

/** For a party it is in force while it is bound; a State that the profile does not list as bound from a day is `unknown`. */
function forParty(instrument: Instrument, day: CalendarDate, state: string): InstrumentForce {
  const bound = instrument.parties.filter(party => party.state === state)
  if (bound.some(party => hasBegun(party.from, day) && !isOver(party.to, day))) return 'in-force'
  if (bound.some(party => isOver(party.to, day))) return 'ended'
  return bound.length > 0 && bound.every(party => party.from !== null) ? 'concluded' : 'unknown'
}

/**
 * Whether an instrument is in force on a day, and for whom. The answer is total, and it changes only on a day that
 * the profile states (I-29). A programme binds no party by itself: for it the party makes no difference.
 */
export function inForceOn(instrument: Instrument, day: CalendarDate, party?: string): InstrumentForce {
  const force = instrumentOn(instrument, day)
  if (force !== 'in-force' || party === undefined || instrument.window) return force
  return forParty(instrument, day, party)
}
