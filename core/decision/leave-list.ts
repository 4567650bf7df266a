import { memberOf } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import { isListed } from './consent-to-list.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { byMember } from './on-decision.ts'
import type { DecisionWithdrawn } from './withdraw-decision.ts'

/** What is recorded when a State leaves a named list. Nothing says why. */
export type ListLeft = { readonly decision: string; readonly state: string; readonly at: string }

/** A listed State leaves the list until the gavel; after adoption nobody leaves it. */
export function mayLeaveList(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (typeof state !== 'string') return state
  return mustBeAlive(decision) ?? (isListed(decision, state) ? undefined : { refused: 'not-on-list' })
}

const fallOf = (decision: string, at: string): DecisionWithdrawn => ({ decision, at, because: 'list-fell' })

/** Leaves the list. With fewer than two States left the decision falls in the same act. */
export const leaveList: DecisionDecide<'leave-list'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const refused = mayLeaveList(decision, facts)
    if (refused) return refused
    const left: ListLeft = { decision: id, state, at: facts.now }
    const remaining = decision.scope.kind === 'named' ? decision.scope.states.length - 1 : 0
    const falls = remaining < 2 ? [actOn('DecisionWithdrawn', fallOf(id, facts.now))] : []
    return [actOn('ListLeft', left), ...falls]
  })

/** The decision with a shorter list. */
export function listLeft(decision: Decision, { state }: ListLeft): Decision {
  const { scope } = decision
  if (scope.kind === 'all') return decision
  const states = scope.states.filter(each => each !== state)
  const consents = decision.consents.filter(each => each !== state)
  return { ...decision, scope: { ...scope, states }, consents }
}
