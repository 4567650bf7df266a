import type { Decision } from '../../core/decision/decision.ts'
import type { DecisionFacts } from '../../core/decision/facts.ts'
import type { GateItem, GateName } from '../../core/decision/gate.ts'
import { gateOf } from '../../core/decision/gate-of.ts'
import { isByConsensus } from '../../core/decision/rule-for.ts'

/** Items that say something of this decision at all: no votes where nobody votes, no list where all speak. */
function applies(name: GateName, decision: Decision, facts: DecisionFacts): boolean {
  if (name === 'votes') return !isByConsensus(decision, facts.rules)
  if (name === 'objections' || name === 'holds') return isByConsensus(decision, facts.rules)
  if (name === 'list') return decision.scope.kind === 'named'
  return (name !== 'placeholders' && name !== 'scope') || decision.text.kind === 'draft'
}

/** What stands in the way first, then what is clear, each in the order of the gate. */
export function gateShown(decision: Decision, facts: DecisionFacts): readonly GateItem[] {
  const items = gateOf(decision, facts)
  const standing = items.filter(item => item.standing === 'stands')
  const clear = items.filter(item => item.standing === 'clear' && applies(item.name, decision, facts))
  return [...standing, ...clear]
}

/** The items of several decisions as one gate: an item of a bloc stands while it stands for one of them. */
export function gateOfAll(
  decisions: readonly Decision[],
  facts: DecisionFacts,
): readonly (GateItem & { readonly decision: Decision })[] {
  const all = decisions.flatMap(decision => gateShown(decision, facts).map(item => ({ ...item, decision })))
  const standing = all.filter(item => item.standing === 'stands')
  const names = new Set<GateName>(standing.map(({ name }) => name))
  const clear = all.filter(({ name, standing: is }) => {
    if (is === 'stands' || names.has(name)) return false
    names.add(name)
    return true
  })
  return [...standing, ...clear]
}
