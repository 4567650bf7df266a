import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { onDecision } from './on-decision.ts'
import { type FloorMoved, floorRequest, withFloor } from './with-floor.ts'

/** The speaker, or the Chair, says that the speaker has finished; the request is served then. */
export function mayEndFloor(
  decision: Decision,
  request: string,
  { actor }: DecisionFacts,
): Refusal | undefined {
  const asked = floorRequest(decision, request)
  if (asked?.standing !== 'speaking') return { refused: 'no-such-floor-request' }
  const isTheirs = actor.capacity === 'chair' || actor.seat === asked.seat
  return isTheirs ? undefined : { refused: 'floor-of-another' }
}

/** Ends a speech. */
export const endFloor: DecisionDecide<'end-floor'> = (register, { decision: id, request }, facts) =>
  onDecision(register, id, decision => {
    if (floorRequest(decision, request)?.standing === 'served') return []
    const ended: FloorMoved = { decision: id, request, at: facts.now }
    return mayEndFloor(decision, request, facts) ?? [actOn('FloorEnded', ended)]
  })

/** The decision with a request served. */
export const floorEnded = (decision: Decision, { request }: FloorMoved): Decision =>
  withFloor(decision, request, 'served')
