import type { CalendarDate } from '../calendar.ts'
import { mustActFor } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidacy } from './candidacy.ts'
import { type CandidacyDecide, type CandidacyEvolve, mustStand } from './candidacy-rule.ts'

/** What is recorded when a State stands no longer. No reason is asked. */
export type CandidacyWithdrawn = { readonly on: CalendarDate }

/** The State itself, or the secretariat on its letter. */
export const mayWithdrawCandidacy = (candidacy: Candidacy, facts: RegisterFacts): Refusal | undefined =>
  mustStand(candidacy) ?? mustActFor(candidacy.state, facts)

/** Takes the candidacy back; the acts of the body stay on record. */
export const withdrawCandidacy: CandidacyDecide<'withdraw-candidacy'> = (candidacy, _, facts) => {
  if (candidacy.stage === 'withdrawn') return mustActFor(candidacy.state, facts) ?? []
  const content: CandidacyWithdrawn = { on: facts.day }
  return mayWithdrawCandidacy(candidacy, facts) ?? [actOf('CandidacyWithdrawn', content)]
}

/** The State stands no longer. */
export const candidacyWithdrawn: CandidacyEvolve<CandidacyWithdrawn> = candidacy => ({
  ...candidacy,
  stage: 'withdrawn',
})
