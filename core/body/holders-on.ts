import { type CalendarDate, isWithin } from '../calendar.ts'
import type { OfficeHolding, Profile } from './profile.ts'

const hasDates = (holding: OfficeHolding): boolean => holding.from !== null || holding.to !== null

/** Whether a holding covers a day: by its dates, or, where these are not known, by having been seen on that day. */
export const holds = (holding: OfficeHolding, day: CalendarDate): boolean =>
  hasDates(holding) ? isWithin(day, holding) : holding.seen.includes(day)

/** Who holds a post of the body on a day. Nobody is inferred between two days on which a holder was seen. */
export const holdersOn = (profile: Profile, post: string, day: CalendarDate): readonly OfficeHolding[] =>
  profile.holdings.filter(holding => holding.post === post && holds(holding, day))
