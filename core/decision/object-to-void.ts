import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeInSitting, openOffer } from './offer-void.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a member objects to voiding a gavel. */
export type VoidObjected = { readonly decision: string; readonly state: string; readonly at: string }

/** Any member may object to voiding a gavel while the offer is open; then the gavel is maintained (E-01). */
export function mayObjectToVoid(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeMember(facts) ?? mustBeInSitting(decision, facts)
  return refused ?? (openOffer(decision) === null ? { refused: 'no-void-offered' } : undefined)
}

/** Objects to voiding a gavel. */
export const objectToVoid: DecisionDecide<'object-to-void'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const refused = mayObjectToVoid(decision, facts)
    if (refused) return refused
    const objected: VoidObjected = { decision: id, state, at: facts.now }
    const isKnown = openOffer(decision)?.objected.includes(state) ?? false
    return isKnown ? [] : [actOn('VoidObjected', objected)]
  })

/** The decision with a member that objects to voiding its gavel. */
export const voidObjected = (decision: Decision, { state }: VoidObjected): Decision => ({
  ...decision,
  voidOffer: decision.voidOffer && {
    ...decision.voidOffer,
    objected: [...decision.voidOffer.objected, state],
  },
})
