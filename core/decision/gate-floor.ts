import { countingOf } from './counting.ts'
import type { GateRule } from './gate.ts'
import { inProtocolOrder } from './in-protocol-order.ts'
import { pendingFloor } from './pending-floor.ts'

/** A request for the floor made before the gavel is served before it, also one of the member concerned. */
export const gateFloor: GateRule = (decision, facts) => {
  const pending = pendingFloor(decision, [...facts.members, ...countingOf(decision, facts)])
  if (pending.length === 0) return undefined
  const states = pending.flatMap(({ state }) => (state === null ? [] : [state]))
  const count = String(pending.length)
  return {
    states: inProtocolOrder(states, facts),
    refusal: { refused: 'floor-not-served', facts: { count } },
  }
}
