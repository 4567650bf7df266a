import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOwner } from './is-owner.ts'
import { mustBeAlive } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { unput } from './unput.ts'

/** What is recorded when a decision is withdrawn, or falls with its list. */
export type DecisionWithdrawn = {
  readonly decision: string
  readonly at: string
  readonly because: 'withdrawn' | 'list-fell'
}

/** The Chair, the secretariat or who drafted a decision withdraws it until the gavel (5.6). */
export const mayWithdrawDecision = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOwner(decision, facts) ?? mustBeAlive(decision)

/** Withdraws a decision. */
export const withdrawDecision: DecisionDecide<'withdraw-decision'> = (register, { decision: id }, facts) =>
  onDecision(register, id, decision => {
    if (decision.stage === 'withdrawn') return mustBeOwner(decision, facts) ?? []
    const withdrawn: DecisionWithdrawn = { decision: id, at: facts.now, because: 'withdrawn' }
    return mayWithdrawDecision(decision, facts) ?? [actOn('DecisionWithdrawn', withdrawn)]
  })

/** The decision, withdrawn or fallen. */
export const decisionWithdrawn = (decision: Decision, { at, because }: DecisionWithdrawn): Decision => ({
  ...unput(decision, 'withdrawn'),
  withdrawn: { at, because },
})
