import { quorumCount } from '../procedure/is-quorate.ts'
import { countingOf } from './counting.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import type { GateRule } from './gate.ts'
import { stands, standsBecauseOf } from './in-the-way.ts'
import { roomOf } from './room-of.ts'
import { isByConsensus } from './rule-for.ts'
import { votesOf } from './tally.ts'

/** Those present who have not answered a roll call; after the second call they are taken not to take part in the vote. */
function unanswered(decision: Decision, facts: DecisionFacts): readonly string[] {
  if (!facts.rules.rollCall || (decision.put?.askedAgain ?? null) !== null) return []
  const present = roomOf(decision, facts)?.present ?? []
  return countingOf(decision, facts).filter(
    state => present.includes(state) && decision.votes[state] === undefined,
  )
}

/**
 * Where members vote, the Chair closes the vote with the gavel once at least as many have voted or abstained as the quorum
 * to decide asks for, and at least one. Where they are called by name, everybody present has answered, or was called twice.
 */
export const gateVotes: GateRule = (decision, facts) => {
  if (isByConsensus(decision, facts.rules)) return undefined
  const counting = countingOf(decision, facts)
  const cast = Object.keys(votesOf(decision, counting)).length
  const needed = Math.max(1, quorumCount(facts.rules.quorum.decide, counting.length))
  if (cast < needed) return stands('votes-missing', { cast: String(cast), needed: String(needed) })
  return standsBecauseOf('roll-call-open', unanswered(decision, facts), facts)
}
