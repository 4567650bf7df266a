import { memberOf } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { countingOf } from './counting.ts'
import type { Decision, VoteValue } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { gateQuestion } from './gate-question.ts'
import { mustBePut } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { byMember } from './on-decision.ts'
import { roomOf } from './room-of.ts'
import { isByConsensus } from './rule-for.ts'

/** What is recorded when a member votes. */
export type VoteCast = {
  readonly decision: string
  readonly state: string
  readonly value: VoteValue
  readonly at: string
  readonly digest: string
}

function mustCount(decision: Decision, state: string, facts: DecisionFacts): Refusal | undefined {
  if (!countingOf(decision, facts).includes(state)) return { refused: 'vote-not-counted' }
  const isThere = roomOf(decision, facts)?.present.includes(state) ?? false
  return isThere ? undefined : { refused: 'vote-not-present' }
}

/** A member that counts and is present votes once the Chair has asked, and may vote otherwise until the gavel (2.2, E-03). */
export function mayVote(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  if (isByConsensus(decision, facts.rules)) return { refused: 'decided-by-consensus' }
  const refused = mustBePut(decision) ?? gateQuestion(decision, facts)?.refusal
  return refused ?? mustCount(decision, state, facts)
}

/** Records the vote of a member on the words that it saw. */
export const vote: DecisionDecide<'vote'> = (register, { decision: id, value, seen }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const refused = mayVote(decision, facts) ?? mustSee(decision, seen)
    if (refused) return refused
    const cast: VoteCast = { decision: id, state, value, at: facts.now, digest: seen }
    return decision.votes[state] === value ? [] : [actOn('VoteCast', cast)]
  })

/** The decision with the last vote of a member. */
export const voteCast = (decision: Decision, { state, value }: VoteCast): Decision => ({
  ...decision,
  votes: { ...decision.votes, [state]: value },
})
