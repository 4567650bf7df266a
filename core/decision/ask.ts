import type { Act } from '../journal/entry.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { decisionsOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { gateQuestion } from './gate-question.ts'
import { mustBePut } from './must-be-open.ts'
import { mustBeOneQuestion } from './question.ts'
import { isByConsensus } from './rule-for.ts'

/** What is recorded when the Chair asks: the second of the three moments. */
export type QuestionAsked = { readonly decision: string; readonly at: string }

function mustBeInSitting(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const refusal = gateQuestion(decision, facts)?.refusal
  return refusal?.refused === 'question-not-asked' ? undefined : refusal
}

/** The Chair asks whether there is any objection, or opens the vote, while the decision is put in this sitting. */
export const mayAsk = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBePut(decision) ?? mustBeInSitting(decision, facts)

/** Where members are called by name, the Chair asks twice: the second call is the last (2.2). */
const isAsked = ({ put }: Decision, isCalledTwice: 'once' | 'twice'): boolean =>
  isCalledTwice === 'twice' ? put?.askedAgain != null : put?.asked != null

const callsOf = (decision: Decision, { rules }: DecisionFacts): 'once' | 'twice' =>
  rules.rollCall && !isByConsensus(decision, rules) ? 'twice' : 'once'

/** Asks the question, of a bloc as a whole. */
export function ask(
  register: DecisionRegister,
  command: DecisionCommandBy<'ask'>,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const decisions = decisionsOf(register, command.decisions)
  if (isRefusal(decisions)) return mustBeChair(facts) ?? decisions
  const refused =
    decisions.map(each => mayAsk(each, facts)).find(refusal => refusal !== undefined) ??
    mustBeOneQuestion(register, decisions)
  if (refused) return refused
  const unasked = decisions.filter(each => !isAsked(each, callsOf(each, facts)))
  return unasked.map(each => actOn('QuestionAsked', { decision: each.id, at: facts.now }))
}

/** The decision after the Chair asked, or called the names again. */
export function questionAsked(decision: Decision, { at }: QuestionAsked): Decision {
  const { put } = decision
  if (put === null) return decision
  const asked = put.asked === null ? { asked: at } : { askedAgain: at }
  return { ...decision, put: { ...put, ...asked } }
}
