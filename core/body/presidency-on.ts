import { type CalendarDate, isWithin } from '../calendar.ts'
import type { Presidency, Profile } from './profile.ts'

/** The presidency on a day; it passes when a regular meeting of the supreme organ has ended, as the profile states, never computed. */
export const presidencyOn = (profile: Profile, day: CalendarDate): Presidency | null =>
  profile.presidencies.find(presidency => isWithin(day, presidency)) ?? null
