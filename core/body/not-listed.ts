import type { CalendarDate } from '../calendar.ts'
import { membersOn } from './members-on.ts'
import type { Profile } from './profile.ts'

/** The members of the day that a named list does not print, in protocol order; never with a reason (I-25, R-29). */
export const notListed = (
  profile: Profile,
  listed: readonly string[],
  day: CalendarDate,
): readonly string[] => membersOn(profile, day).filter(state => !listed.includes(state))
