import type { Refusal } from '../refusal.ts'
import type { DecisionScope } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import { inProtocolOrder } from './in-protocol-order.ts'

/** The scope with its names in protocol order, each once: the same in every language. */
export const orderedScope = (scope: DecisionScope, facts: DecisionFacts): DecisionScope =>
  scope.kind === 'all' ? scope : { ...scope, states: inProtocolOrder(scope.states, facts) }

/** A named list has at least two States, all members. The initiator need not be on it. */
export function scopeUnfit(scope: DecisionScope, facts: DecisionFacts): Refusal | undefined {
  if (scope.kind === 'all') return undefined
  const states = inProtocolOrder(scope.states, facts)
  if (states.length < 2) return { refused: 'list-too-short' }
  const strangers = states.filter(state => !facts.members.includes(state))
  return strangers.length === 0
    ? undefined
    : { refused: 'listed-not-members', facts: { states: strangers.join(', ') } }
}
