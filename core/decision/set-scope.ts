import { mayName } from '../procedure/may-dissent.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, DecisionScope } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { inProtocolOrder } from './in-protocol-order.ts'
import { mustBeOwner } from './is-owner.ts'
import { mustBeUnasked } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { orderedScope, scopeUnfit } from './scope-unfit.ts'

/** What is recorded when it is settled in whose name a decision speaks. */
export type ScopeSet = { readonly decision: string; readonly scope: DecisionScope; readonly at: string }

/** The Chair, the secretariat or who drafted it says in whose name a decision speaks, until the Chair has asked the room. */
export const maySetScope = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOwner(decision, facts) ?? mustBeUnasked(decision)

/** A listed State is not taken off the list by others: it leaves by itself (M32, R-13, R-14). */
function mustKeepListed(
  { scope: before }: Decision,
  after: DecisionScope,
  facts: DecisionFacts,
): Refusal | undefined {
  if (before.kind === 'all' || after.kind === 'all') return undefined
  const { actor } = facts
  const own = actor.capacity === 'national' ? actor.state : null
  const gone = before.states.filter(each => !after.states.includes(each) && each !== own)
  const states = inProtocolOrder(gone, facts).join(', ')
  return gone.length === 0 ? undefined : { refused: 'listed-not-asked', facts: { states } }
}

const mustKnowNaming = (scope: DecisionScope, { rules }: DecisionFacts): Refusal | undefined =>
  scope.kind === 'all' || mayName(rules) ? undefined : { refused: 'naming-unknown' }

const isSame = (one: DecisionScope, other: DecisionScope): boolean =>
  one.kind === 'all' || other.kind === 'all'
    ? one.kind === other.kind
    : one.states.join() === other.states.join() && one.initiator === other.initiator

/** Settles in whose name a decision speaks. The names stand in protocol order. */
export const setScope: DecisionDecide<'set-scope'> = (register, { decision: id, scope: asked }, facts) =>
  onDecision(register, id, decision => {
    const scope = orderedScope(asked, facts)
    const refused =
      maySetScope(decision, facts) ??
      mustKnowNaming(scope, facts) ??
      scopeUnfit(scope, facts) ??
      mustKeepListed(decision, scope, facts)
    if (refused) return refused
    const set: ScopeSet = { decision: id, scope, at: facts.now }
    return isSame(decision.scope, scope) ? [] : [actOn('ScopeSet', set)]
  })

/** The decision with its scope; who is on the list still consents, and others have to be asked. */
export const scopeSet = (decision: Decision, { scope }: ScopeSet): Decision => ({
  ...decision,
  scope,
  consents: scope.kind === 'all' ? [] : decision.consents.filter(each => scope.states.includes(each)),
})
