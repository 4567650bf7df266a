import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn, mustBeCompetent } from './decided-by.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'
import { restsOn } from './take-back-nomination.ts'

/** What is recorded when the nominating organ has decided: its decision. */
export type CandidateNominated = OnDay & { readonly by: DecisionRef }

/** After the consultation, once the nominating organ has decided. */
export const mayNominate = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(nomination, 'consulted')

/** Records that the nominating organ has put the candidate forward to the organ that approves. */
export const nominate: NominationDecide<'nominate'> = (nomination, { by }, facts) => {
  if (restsOn(nomination, by, 'nominated')) return mustBeOfficer(facts) ?? []
  const refused = mayNominate(nomination, facts)
  if (refused) return refused
  const decided = decidedOn(nomination, by, [nomination.nominatedBy], facts)
  if (isRefusal(decided)) return decided
  const content: CandidateNominated = { by, on: decided.on ?? facts.day }
  const unfit = mustBeCompetent(decided, nomination, ['nominate'], facts)
  return unfit ?? [actOf('CandidateNominated', content)]
}

/** The candidate is nominated. */
export const candidateNominated: NominationEvolve<CandidateNominated> = (nomination, { on, by }) =>
  stepped(nomination, { stage: 'nominated', on, state: null, decision: by })
