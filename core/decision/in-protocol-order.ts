import type { DecisionFacts } from './facts.ts'

/** States in protocol order, each once; one that the profile does not know stands at the end. */
export function inProtocolOrder(
  states: readonly string[],
  { order }: Pick<DecisionFacts, 'order'>,
): readonly string[] {
  const known = order.filter(state => states.includes(state))
  return [...known, ...new Set(states.filter(state => !order.includes(state)))]
}
