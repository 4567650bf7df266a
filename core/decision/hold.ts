import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, Hold } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import { mustFitIfAny } from './decision-texts.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { byMember } from './on-decision.ts'
import { isByConsensus } from './rule-for.ts'

/** What is recorded when a member holds a decision pending its instructions. */
export type HoldMade = Pick<Hold, 'id' | 'state' | 'at' | 'on'> & {
  readonly decision: string
  readonly digest: string
}

/** A member pauses a decision until it has instructions: a hold, not an objection. Where members vote there is none. */
export function mayHold(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeMember(facts) ?? mustBeAlive(decision)
  if (refused) return refused
  return isByConsensus(decision, facts.rules) ? undefined : { refused: 'decided-by-vote' }
}

/** Whether a hold still waits for its member to say what it becomes. */
export const isPending = ({ became, lifted }: Hold): boolean => became === null && lifted === null

/** Holds a decision on the words that the member saw. A member has one pending hold at a time. */
export const hold: DecisionDecide<'hold'> = (register, { decision: id, id: own, seen, on }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const known = decision.holds.find(each => each.id === own)
    if (known) return known.state === state ? [] : { refused: 'statement-id-taken', facts: { id: own } }
    const refused = mayHold(decision, facts) ?? mustSee(decision, seen) ?? mustFitIfAny(on, facts)
    if (refused) return refused
    if (decision.holds.some(each => each.state === state && isPending(each)))
      return { refused: 'hold-already-yours' }
    const made: HoldMade = { decision: id, id: own, state, at: facts.now, on, digest: seen }
    return [actOn('HoldMade', made)]
  })

/** The decision with a hold, for which the Chair has set no period yet. */
export const holdMade = (decision: Decision, { id, state, at, on }: HoldMade): Decision => ({
  ...decision,
  holds: [...decision.holds, { id, state, at, on, until: null, became: null, lifted: null }],
})
