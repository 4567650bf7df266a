import type { Rules } from '../procedure/rules.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

/** The names that profiles give to acts of consensus minus one (Charter 16 b). */
const namesOf = ({ act, document }: Decision): readonly string[] => {
  if (act === 'suspend-member') return [act, document, 'suspension']
  return act === 'expel-member' ? [act, document, 'expulsion'] : [act, document]
}

/** Whether the member concerned does not count in this decision: only for the kinds that the profile names. */
export const isMinusOne = (decision: Decision, { minusOne }: Rules): boolean =>
  namesOf(decision).some(name => minusOne.includes(name))

/** Who would count if the decision were put now: the members of this instant, without the one concerned where it does not count. */
export const countingNow = (decision: Decision, { members, rules }: DecisionFacts): readonly string[] =>
  members.filter(state => !isMinusOne(decision, rules) || state !== decision.concerned)

/** Who counts: the members at the instant of put (R-01, I-06); before it, those who would count now. */
export const countingOf = (decision: Decision, facts: DecisionFacts): readonly string[] =>
  decision.put?.counting ?? countingNow(decision, facts)
