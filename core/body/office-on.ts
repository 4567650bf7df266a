import type { CalendarDate } from '../calendar.ts'
import type { Words } from '../language.ts'
import { holds } from './holders-on.ts'
import type { Profile } from './profile.ts'

/** The national office of a person on a day, in full: titles belong to a day and are never derived from another's. */
export const officeOn = (profile: Profile, person: string, day: CalendarDate): Words | null =>
  profile.holdings.find(
    holding => holding.person === person && holding.office !== null && holds(holding, day),
  )?.office ?? null
