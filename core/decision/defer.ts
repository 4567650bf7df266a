import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { unput } from './unput.ts'

/** What is recorded when a decision is deferred. `to`: the meeting at which it comes back, if that is known. */
export type DecisionDeferred = { readonly decision: string; readonly to: string | null; readonly at: string }

/** The Chair defers a decision that is not taken yet (5.6). */
export const mayDefer = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBeAlive(decision)

/** Defers a decision. */
export const defer: DecisionDecide<'defer'> = (register, { decision: id, to }, facts) =>
  onDecision(register, id, decision => {
    const refused = mayDefer(decision, facts)
    if (refused) return refused
    const isDeferred = decision.stage === 'deferred' && decision.deferredTo === to
    const deferred: DecisionDeferred = { decision: id, to, at: facts.now }
    return isDeferred ? [] : [actOn('DecisionDeferred', deferred)]
  })

/** The decision, deferred. */
export const decisionDeferred = (decision: Decision, { to }: DecisionDeferred): Decision => ({
  ...unput(decision, 'deferred'),
  deferredTo: to,
})
