import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { onDecision } from './on-decision.ts'
import { type FloorMoved, floorRequest, withFloor } from './with-floor.ts'

/** Whoever asked for the floor, and nobody else, takes the request back while it waits. */
export function mayWithdrawFloor(
  decision: Decision,
  request: string,
  { actor }: DecisionFacts,
): Refusal | undefined {
  const asked = floorRequest(decision, request)
  if (asked?.standing !== 'waiting') return { refused: 'no-such-floor-request' }
  return asked.seat === actor.seat ? undefined : { refused: 'floor-of-another' }
}

/** Takes a request for the floor back. */
export const withdrawFloor: DecisionDecide<'withdraw-floor'> = (register, command, facts) =>
  onDecision(register, command.decision, decision => {
    const { request } = command
    const known = floorRequest(decision, request)
    if (known?.standing === 'withdrawn' && known.seat === facts.actor.seat) return []
    const withdrawn: FloorMoved = { decision: decision.id, request, at: facts.now }
    return mayWithdrawFloor(decision, request, facts) ?? [actOn('FloorWithdrawn', withdrawn)]
  })

/** The decision without a request that was taken back. */
export const floorWithdrawn = (decision: Decision, { request }: FloorMoved): Decision =>
  withFloor(decision, request, 'withdrawn')
