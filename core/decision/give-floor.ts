import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { type FloorMoved, floorRequest, withFloor } from './with-floor.ts'

/** The Chair gives the floor to one who waits, observers included, while nobody speaks. */
export function mayGiveFloor(decision: Decision, request: string, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeAlive(decision)
  if (refused) return refused
  if (floorRequest(decision, request)?.standing !== 'waiting') return { refused: 'no-such-floor-request' }
  const isTaken = decision.floor.some(({ standing }) => standing === 'speaking')
  return isTaken ? { refused: 'somebody-speaks' } : undefined
}

/** Gives the floor. */
export const giveFloor: DecisionDecide<'give-floor'> = (register, { decision: id, request }, facts) =>
  onDecision(register, id, decision => {
    const isGiven = floorRequest(decision, request)?.standing === 'speaking'
    if (isGiven) return mustBeChair(facts) ?? []
    const given: FloorMoved = { decision: id, request, at: facts.now }
    return mayGiveFloor(decision, request, facts) ?? [actOn('FloorGiven', given)]
  })

/** The decision with somebody speaking. */
export const floorGiven = (decision: Decision, { request }: FloorMoved): Decision =>
  withFloor(decision, request, 'speaking')
