import type { Decide } from '../aggregate.ts'
import type { Act, Audience } from '../journal/entry.ts'
import type { DecisionCommand, DecisionDoes } from './command.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

/** The command that does one act. */
export type DecisionCommandBy<Does extends DecisionDoes> = Extract<DecisionCommand, { readonly does: Does }>

/** Decides one act on the decisions of an organ: what to record, nothing if it is already so, or the refusal. */
export type DecisionDecide<Does extends DecisionDoes> = Decide<
  DecisionRegister,
  DecisionCommandBy<Does>,
  DecisionFacts
>

/** Folds one kind of recorded act into the decision that it names. Total: it has happened. */
export type DecisionEvolve<Content> = (
  decision: Decision,
  content: Content,
  register: DecisionRegister,
) => Decision

/** Who reads the acts on decisions: members, the Chair and the secretariat; the public reads what is published (design 1.6). */
export const decisionAudience: Audience = 'members'

/** What is recorded of an act on a decision names the decision. */
export type Naming = { readonly decision: string; readonly [more: string]: unknown }

/** An act on a decision, for the journal: its content always names the decision. */
export const actOn = (type: string, content: Naming): Act => ({
  type,
  audience: decisionAudience,
  content,
})

/** The same for any recorded act: its content is what the act of that type recorded. */
export type DecisionEvolveAny = {
  evolve(decision: Decision, content: unknown, register: DecisionRegister): Decision
}['evolve']
