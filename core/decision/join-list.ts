import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import { isListed } from './consent-to-list.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a State joins a named list after adoption. */
export type ListJoined = { readonly decision: string; readonly state: string; readonly at: string }

/** A member joins the list of an adopted decision by notice to the depositary. */
export function mayJoinList({ stage, scope }: Decision, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeMember(facts)
  if (refused) return refused
  if (scope.kind === 'all') return { refused: 'no-list-to-join' }
  return stage === 'adopted' ? undefined : { refused: 'joined-before-adoption' }
}

/** Joins the list. The list that was adopted stays as it is (I-24). */
export const joinList: DecisionDecide<'join-list'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const refused = mayJoinList(decision, facts)
    if (refused) return refused
    const isOn = isListed(decision, state) || decision.joined.some(each => each.state === state)
    const joined: ListJoined = { decision: id, state, at: facts.now }
    return isOn ? [] : [actOn('ListJoined', joined)]
  })

/** The decision with one more State beside its list. */
export const listJoined = (decision: Decision, { state, at }: ListJoined): Decision => ({
  ...decision,
  joined: [...decision.joined, { state, at }],
})
