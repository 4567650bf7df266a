import { hasCome, isInstant } from '../instant.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { pendingHold, withPendingHold } from './with-hold.ts'

/** What is recorded when the Chair sets how long a hold may last. */
export type HoldPeriodSet = {
  readonly decision: string
  readonly state: string
  readonly until: string
  readonly at: string
}

/** The Chair sets the period of a pending hold. At its end the hold still blocks until its member has answered. */
export function maySetHoldPeriod(
  decision: Decision,
  state: string,
  facts: DecisionFacts,
): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeAlive(decision)
  if (refused) return refused
  return pendingHold(decision, state) ? undefined : { refused: 'no-such-hold', facts: { state } }
}

const mustLieAhead = (until: string, { now }: DecisionFacts): Refusal | undefined =>
  isInstant(until) && !hasCome(until, now) ? undefined : { refused: 'hold-period-past' }

/** Sets, or moves, the end of a hold. */
export const setHoldPeriod: DecisionDecide<'set-hold-period'> = (register, command, facts) =>
  onDecision(register, command.decision, decision => {
    const { state, until } = command
    const refused = maySetHoldPeriod(decision, state, facts)
    if (refused) return refused
    if (pendingHold(decision, state)?.until === until) return []
    const set: HoldPeriodSet = { decision: decision.id, state, until, at: facts.now }
    return mustLieAhead(until, facts) ?? [actOn('HoldPeriodSet', set)]
  })

/** The decision with the end of a hold. */
export const holdPeriodSet = (decision: Decision, { state, until }: HoldPeriodSet): Decision =>
  withPendingHold(decision, state, each => ({ ...each, until }))
