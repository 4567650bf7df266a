import type { Refusal } from '../refusal.ts'
import type { DecisionFacts } from './facts.ts'

/** The State for which a person acts as a member of this instant, or why the person does not. */
export function memberOf({ actor, members }: DecisionFacts): string | Refusal {
  const isMember = actor.capacity === 'national' && actor.state !== null && members.includes(actor.state)
  return isMember && actor.state !== null ? actor.state : { refused: 'members-only' }
}

/** Why a person does not act as a member, if so. */
export function mustBeMember(facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  return typeof state === 'string' ? undefined : state
}
