import { memberOf } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, Hold } from './decision.ts'
import { actOn, type DecisionCommandBy, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { byMember } from './on-decision.ts'
import { pendingHold, withPendingHold } from './with-hold.ts'

/** What is recorded when a member says what its hold becomes. `to`: the words to which it is said. */
export type HoldEnded = {
  readonly decision: string
  readonly hold: string
  readonly state: string
  readonly becomes: DecisionCommandBy<'end-hold'>['becomes']
  readonly at: string
  readonly to: string
}

/** The member that holds says what its hold becomes: an objection, an acceptance, or an ad ref hold. */
export function mayEndHold(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (typeof state !== 'string') return state
  const isHeld = pendingHold(decision, state) !== undefined
  return mustBeAlive(decision) ?? (isHeld ? undefined : { refused: 'no-such-hold', facts: { state } })
}

/** Ends the hold of a member as it says. */
export const endHold: DecisionDecide<'end-hold'> = (register, { decision: id, becomes }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const held = pendingHold(decision, state)
    const refused = mayEndHold(decision, facts)
    if (refused || held === undefined) return refused ?? []
    const to = decision.text.digest
    const ended: HoldEnded = { decision: id, hold: held.id, state, becomes, at: facts.now, to }
    return [actOn('HoldEnded', ended)]
  })

const objectionOf = ({ hold, state, at, to }: HoldEnded, { on }: Pick<Hold, 'on'>) => ({
  id: hold,
  state,
  at,
  to,
  text: on,
  capacity: 'national' as const,
  withdrawn: null,
})

/** The decision after a hold ended: one that becomes an objection stands among the objections. */
export function holdEnded(decision: Decision, ended: HoldEnded): Decision {
  const held = pendingHold(decision, ended.state)
  const after = withPendingHold(decision, ended.state, each => ({ ...each, became: ended.becomes }))
  if (ended.becomes !== 'objection' || held === undefined) return after
  return { ...after, objections: [...after.objections, objectionOf(ended, held)] }
}
