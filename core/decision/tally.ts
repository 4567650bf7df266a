import type { DecisionRule } from '../procedure/rules.ts'
import type { Decision, VoteValue } from './decision.ts'

/** How those who count have voted, in numbers. */
export type Tally = { readonly yes: number; readonly no: number; readonly abstain: number }

/** The votes of those who count: a vote of anybody else is none. */
export const votesOf = (
  { votes }: Pick<Decision, 'votes'>,
  counting: readonly string[],
): Readonly<Record<string, VoteValue>> =>
  Object.fromEntries(counting.flatMap(state => (votes[state] === undefined ? [] : [[state, votes[state]]])))

/** Counts votes. */
export function tallyOf(votes: Readonly<Record<string, VoteValue>>): Tally {
  const count = (value: VoteValue): number => Object.values(votes).filter(one => one === value).length
  return { yes: count('yes'), no: count('no'), abstain: count('abstain') }
}

/**
 * Whether a vote carries: more yes than no; two thirds of yes and no together; or yes of all who count. Abstentions are
 * counted neither way. A consensus is never carried by votes.
 */
export function isCarried(rule: DecisionRule, { yes, no }: Tally, counting: number): boolean {
  if (rule === 'majority') return yes > no
  if (rule === 'two-thirds') return yes > 0 && yes * 3 >= (yes + no) * 2
  return rule === 'unanimity' && counting > 0 && yes === counting
}
