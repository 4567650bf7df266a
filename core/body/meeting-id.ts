import type { CalendarDate } from '../calendar.ts'
import { organBy } from './organ-by.ts'
import type { Profile } from './profile.ts'

/** The permanent address of a meeting: body, organ and first day, as in `sco/cfm/2018-04-24`. */
export const meetingId = (profile: Profile, organ: string, start: CalendarDate): string =>
  `${profile.id.toLowerCase()}/${organBy(profile, organ)?.slug ?? organ.toLowerCase()}/${start}`
