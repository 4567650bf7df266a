import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOffice } from './is-office.ts'

/** What the Chair, the secretariat and whoever drafted the decision do is refused to everybody else (6.1). */
export function mustBeOwner({ by }: Decision, facts: DecisionFacts): Refusal | undefined {
  const isOwner = mustBeOffice(facts) === undefined || facts.actor.seat === by
  return isOwner ? undefined : { refused: 'decision-owner-only' }
}
