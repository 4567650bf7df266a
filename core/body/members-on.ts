import type { CalendarDate } from '../calendar.ts'
import type { Profile } from './profile.ts'
import { statusesOn } from './statuses-on.ts'

/** The members of the body on a day, in protocol order: those whose objection counts on that day (I-06). */
export const membersOn = (profile: Profile, day: CalendarDate): readonly string[] =>
  statusesOn(profile, 'member', day)
