import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'

/** The decision of an id, or the refusal that there is none. */
export const decisionOf = ({ decisions }: DecisionRegister, id: string): Decision | Refusal =>
  decisions.get(id) ?? { refused: 'no-such-decision', facts: { decision: id } }

/** The decisions of several ids in the order named, or the refusal that one of them is not there. */
export function decisionsOf(
  register: DecisionRegister,
  ids: readonly string[],
): readonly Decision[] | Refusal {
  const found = [...new Set(ids)].map(id => decisionOf(register, id))
  const missing = found.find(isRefusal)
  return missing ?? found.flatMap(one => (isRefusal(one) ? [] : [one]))
}
