import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a member takes an item out of the A list. */
export type TakenOutOfList = { readonly decision: string; readonly state: string; readonly at: string }

function mustBeInList({ stage, class: inClass }: Decision): Refusal | undefined {
  if (stage === 'put') return { refused: 'bloc-put-already' }
  return stage === 'listed' && inClass === 'A' ? undefined : { refused: 'not-in-a-list' }
}

/** Any member takes an item out of the A list, for whatever reason, before it is put. */
export const mayTakeOut = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeMember(facts) ?? mustBeAlive(decision) ?? mustBeInList(decision)

/** Takes an item out of the A list: it is then for debate. */
export const takeOut: DecisionDecide<'take-out'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    if (decision.takenOut !== null && decision.class === 'B') return []
    const taken: TakenOutOfList = { decision: id, state, at: facts.now }
    return mayTakeOut(decision, facts) ?? [actOn('TakenOutOfList', taken)]
  })

/** The decision, taken out of the A list. */
export const takenOutOfList = (decision: Decision, { state, at }: TakenOutOfList): Decision => ({
  ...decision,
  class: 'B',
  takenOut: { state, at },
})
