import type { Act } from '../journal/entry.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'

/** What is recorded when a member withdraws its objection. */
export type ObjectionWithdrawn = { readonly decision: string; readonly state: string; readonly at: string }

/** The member that objected withdraws its objection, and nobody else does, until the decision is taken. */
export function mayWithdrawObjection(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  const hasObjected = decision.objections.some(one => one.state === state)
  return mustBeAlive(decision) ?? (hasObjected ? undefined : { refused: 'no-objection-of-yours' })
}

/** Withdraws what the member objects to; both the objection and its withdrawal stay on record (E-03). */
export function withdrawObjection(
  register: DecisionRegister,
  command: DecisionCommandBy<'withdraw-objection'>,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const state = memberOf(facts)
  const decision = decisionOf(register, command.decision)
  if (isRefusal(state)) return state
  if (isRefusal(decision)) return decision
  const refused = mayWithdrawObjection(decision, facts)
  if (refused) return refused
  const isThere = decision.objections.some(one => one.state === state && one.withdrawn === null)
  const withdrawn: ObjectionWithdrawn = { decision: decision.id, state, at: facts.now }
  return isThere ? [actOn('ObjectionWithdrawn', withdrawn)] : []
}

/** The decision after a member withdrew all that it objected to. */
export const objectionWithdrawn = (decision: Decision, { state, at }: ObjectionWithdrawn): Decision => ({
  ...decision,
  objections: decision.objections.map(one =>
    one.state === state && one.withdrawn === null ? { ...one, withdrawn: at } : one,
  ),
})
