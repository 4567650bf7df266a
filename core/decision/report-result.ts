import { canonical } from '../journal/canonical.ts'
import { isSystem } from '../journal/system.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import type { ResultAbove } from './upward.ts'

/** What is recorded below when the higher organ has acted on what was submitted to it (M14). */
export type ResultReported = { readonly decision: string; readonly result: ResultAbove }

/** The result is of the very decision to which this one was submitted. */
function mustBeOfIt({ id, submittedTo }: Decision, { organ, decision }: ResultAbove): Refusal | undefined {
  const isOfIt = submittedTo?.organ === organ && submittedTo.decision === decision
  return isOfIt ? undefined : { refused: 'upward-result-of-other', facts: { decision: id } }
}

/** Why a result cannot be reported below, if so: it comes by itself, from no seat. */
export const mayReportResult = (
  decision: Decision,
  result: ResultAbove,
  { actor }: DecisionFacts,
): Refusal | undefined =>
  (isSystem(actor) ? undefined : { refused: 'concord-only' as const }) ?? mustBeOfIt(decision, result)

/** The result comes back by itself; the decision below stands as it was adopted (E-21). The same result is reported once. */
export const reportResult: DecisionDecide<'report-result'> = (register, { decision: id, result }, facts) => {
  const decision = decisionOf(register, id)
  if (isRefusal(decision)) return decision
  const refused = mayReportResult(decision, result, facts)
  const isSo = canonical(decision.resultAbove) === canonical(result)
  const content: ResultReported = { decision: id, result }
  return refused ?? (isSo ? [] : [actOn('ResultReported', content)])
}

/** What the higher organ did is known below. */
export const resultReported: DecisionEvolve<ResultReported> = (decision, { result }) => ({
  ...decision,
  resultAbove: result,
})
