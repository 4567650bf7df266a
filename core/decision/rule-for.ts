import type { DecisionRule, Rules } from '../procedure/rules.ts'
import type { Decision } from './decision.ts'

/** By what rule a decision is taken: the body's own, and two thirds for important kinds where a majority is the rule. */
export function ruleFor({ act, document }: Decision, { decision, important }: Rules): DecisionRule {
  const isImportant = important.includes(document) || important.includes(act)
  return decision === 'majority' && isImportant ? 'two-thirds' : decision
}

/** Whether a decision is taken by nobody objecting; otherwise members vote. */
export const isByConsensus = (decision: Decision, rules: Rules): boolean =>
  ruleFor(decision, rules) === 'consensus'
