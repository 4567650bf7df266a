import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn } from './decided-by.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when there was no agreement on a candidate. Nothing says whose, nor why. */
export type NominationNotAgreed = OnDay & { readonly by: DecisionRef | null }

/** While the candidate is before the members or an organ. */
export const mayCloseNotAgreed = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(nomination, 'proposed', 'consulted', 'nominated', 'submitted')

/** Closes a nomination on which there is no agreement. */
export const closeNotAgreed: NominationDecide<'close-not-agreed'> = (nomination, { by }, facts) => {
  if (nomination.stage === 'not-agreed') return mustBeOfficer(facts) ?? []
  const refused = mayCloseNotAgreed(nomination, facts)
  if (refused) return refused
  const organs = [nomination.nominatedBy, nomination.approvedBy]
  const decided = by && decidedOn(nomination, by, organs, facts, 'not-adopted')
  const content: NominationNotAgreed = { by, on: facts.day }
  return isRefusal(decided) ? decided : [actOf('NominationNotAgreed', content)]
}

/** There was no agreement. */
export const nominationNotAgreed: NominationEvolve<NominationNotAgreed> = (nomination, { on, by }) =>
  stepped(nomination, { stage: 'not-agreed', on, state: null, decision: by })
