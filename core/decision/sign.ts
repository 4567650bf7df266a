import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustStand } from './must-stand.ts'

/** What is recorded when a State signs what was adopted. */
export type DecisionSigned = { readonly decision: string; readonly state: string; readonly at: string }

/** Why a State cannot sign, if so: those who were members at the adoption may, also if they were absent then. */
export function maySign(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const wasMember = decision.adoption?.members.includes(facts.actor.state ?? '') ?? false
  return (
    mustBeMember(facts) ?? mustStand(decision) ?? (wasMember ? undefined : { refused: 'signature-not-open' })
  )
}

/** A State signs; it stays open to the others. A State signs once. */
export const sign: DecisionDecide<'sign'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const state = memberOf(facts)
  const refused = maySign(decision, facts)
  if (refused || isRefusal(state)) return refused ?? []
  if (decision.signatures.some(each => each.state === state)) return []
  const content: DecisionSigned = { decision: decision.id, state, at: facts.now }
  return [actOn('DecisionSigned', content)]
}

/** The decision with one signature more. */
export const decisionSigned: DecisionEvolve<DecisionSigned> = (decision, { state, at }) => ({
  ...decision,
  signatures: [...decision.signatures, { state, at }],
})
