import { memberOf } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, Hold } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { byMember } from './on-decision.ts'
import { adRefHold, pendingHold } from './with-hold.ts'

/** What is recorded when a member lifts its hold, pending or ad ref. */
export type HoldLifted = { readonly decision: string; readonly state: string; readonly at: string }

const isLiftable = ({ became, lifted }: Hold): boolean =>
  lifted === null && (became === null || became === 'ad-ref')

/** The member that holds lifts its hold: it has its instructions, or its government has concurred. */
export function mayLiftHold(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (typeof state !== 'string') return state
  const isHeld = (pendingHold(decision, state) ?? adRefHold(decision, state)) !== undefined
  return mustBeAlive(decision) ?? (isHeld ? undefined : { refused: 'no-such-hold', facts: { state } })
}

/** Lifts every hold that a member has on the decision. */
export const liftHold: DecisionDecide<'lift-hold'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const lifted: HoldLifted = { decision: id, state, at: facts.now }
    return mayLiftHold(decision, facts) ?? [actOn('HoldLifted', lifted)]
  })

/** The decision without the hold of a State. */
export const holdLifted = (decision: Decision, { state, at }: HoldLifted): Decision => ({
  ...decision,
  holds: decision.holds.map(each =>
    each.state === state && isLiftable(each) ? { ...each, lifted: at } : each,
  ),
})
