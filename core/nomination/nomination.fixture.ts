import type { Profile } from '../body/profile.ts'
import { factsFor } from '../procedure/register.fixture.ts'
import type { HeldTerm } from '../procedure/register-facts.ts'

/** The terms of posts that had begun and were known by a day, as the profile has them. */
export const termsBefore = (profile: Profile, day: string): readonly HeldTerm[] =>
  factsFor(profile, 'secretariat', day).terms.filter(({ to }) => to <= day)
