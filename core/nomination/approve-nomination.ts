import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn, mustBeCompetent } from './decided-by.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'
import { mustBeInTurn } from './submit-nomination.ts'
import { mustNotOverlap } from './terms-fit.ts'
import { restsOn } from './take-back-nomination.ts'

/** What is recorded when the approving organ has decided. The term begins on its day, not on this one. */
export type NominationApproved = OnDay & { readonly by: DecisionRef }

/** Once submitted, in turn or waived, and while no other term has taken its days (I-26, I-27). */
export const mayApproveNomination = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ??
  mustStandAt(nomination, 'submitted') ??
  mustBeInTurn(nomination) ??
  mustNotOverlap(nomination, facts)

/** Records that the approving organ has approved or appointed the candidate. */
export const approveNomination: NominationDecide<'approve-nomination'> = (nomination, { by }, facts) => {
  if (restsOn(nomination, by, 'approved')) return mustBeOfficer(facts) ?? []
  const refused = mayApproveNomination(nomination, facts)
  if (refused) return refused
  const decided = decidedOn(nomination, by, [nomination.approvedBy], facts)
  if (isRefusal(decided)) return decided
  const content: NominationApproved = { by, on: decided.on ?? facts.day }
  const unfit = mustBeCompetent(decided, nomination, ['approve', 'appoint'], facts)
  return unfit ?? [actOf('NominationApproved', content)]
}

/** The candidate is approved, and will be in office from the first day of the term. */
export const nominationApproved: NominationEvolve<NominationApproved> = (nomination, { on, by }) =>
  stepped(nomination, { stage: 'approved', on, state: null, decision: by })
