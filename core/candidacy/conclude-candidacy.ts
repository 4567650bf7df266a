import type { CalendarDate } from '../calendar.ts'
import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidacy } from './candidacy.ts'
import { type CandidacyDecide, type CandidacyEvolve, mustStand } from './candidacy-rule.ts'

/** What is recorded when the other organisation has voted. */
export type CandidacyConcluded = { readonly result: 'elected' | 'not-elected'; readonly on: CalendarDate }

/** The secretariat records what happened elsewhere. */
export const mayConcludeCandidacy = (candidacy: Candidacy, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustStand(candidacy)

/** Records whether the State was elected. */
export const concludeCandidacy: CandidacyDecide<'conclude-candidacy'> = (candidacy, { result }, facts) => {
  if (candidacy.stage === result) return mustBeSecretariat(facts) ?? []
  const content: CandidacyConcluded = { result, on: facts.day }
  return mayConcludeCandidacy(candidacy, facts) ?? [actOf('CandidacyConcluded', content)]
}

/** The other organisation has voted. */
export const candidacyConcluded: CandidacyEvolve<CandidacyConcluded> = (candidacy, { result }) => ({
  ...candidacy,
  stage: result,
})
