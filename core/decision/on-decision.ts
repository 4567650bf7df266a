import type { Act } from '../journal/entry.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import type { DecisionFacts } from './facts.ts'

type Answer = readonly Act[] | Refusal

/** Answers a command on the decision that it names, or refuses because there is none. */
export function onDecision(
  register: DecisionRegister,
  id: string,
  answer: (decision: Decision) => Answer,
): Answer {
  const decision = decisionOf(register, id)
  return isRefusal(decision) ? decision : answer(decision)
}

/** The same for what members alone do: the State for which the person acts is handed on. */
export function byMember(
  register: DecisionRegister,
  id: string,
  facts: DecisionFacts,
  answer: (decision: Decision, state: string) => Answer,
): Answer {
  const state = memberOf(facts)
  return isRefusal(state) ? state : onDecision(register, id, decision => answer(decision, state))
}
