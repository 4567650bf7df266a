import type { RefusalCode } from '../refusal.ts'
import type { DecisionFacts } from './facts.ts'
import type { Obstacle } from './gate.ts'
import { inProtocolOrder } from './in-protocol-order.ts'

/** What stands in the way because of States: they are named in protocol order. Nothing if there are none. */
export function standsBecauseOf(
  code: RefusalCode,
  states: readonly string[],
  facts: Pick<DecisionFacts, 'order'>,
): Obstacle | undefined {
  if (states.length === 0) return undefined
  const named = inProtocolOrder(states, facts)
  return { states: named, refusal: { refused: code, facts: { states: named.join(', ') } } }
}

/** What stands in the way without being a matter of States. */
export const stands = (code: RefusalCode, facts: Readonly<Record<string, string>> = {}): Obstacle => ({
  states: [],
  refusal: { refused: code, facts },
})
