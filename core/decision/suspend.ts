import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBePut } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { unput } from './unput.ts'

/** What is recorded when the Chair takes a question back. */
export type QuestionSuspended = { readonly decision: string; readonly at: string }

/** The Chair takes a question back, also that of one item of a bloc; the decision is listed as before (5.6). */
export const maySuspend = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBePut(decision)

/** Takes the question on a decision back. */
export const suspend: DecisionDecide<'suspend'> = (register, { decision: id }, facts) =>
  onDecision(register, id, decision => {
    const suspended: QuestionSuspended = { decision: id, at: facts.now }
    return maySuspend(decision, facts) ?? [actOn('QuestionSuspended', suspended)]
  })

/** The decision without its question, which stays on record. */
export const questionSuspended = (decision: Decision): Decision => unput(decision, 'listed')
