import type { CalendarDate } from '../calendar.ts'
import { inForceOn } from './in-force-on.ts'
import type { Instrument, Profile } from './profile.ts'

/** The instruments in force on a day, for a party if one is named. One whose entry into force is not known is not among them. */
export const instrumentsInForce = (
  profile: Profile,
  day: CalendarDate,
  party?: string,
): readonly Instrument[] =>
  profile.instruments.filter(instrument => inForceOn(instrument, day, party) === 'in-force')
