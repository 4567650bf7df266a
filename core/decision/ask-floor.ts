import type { Refusal } from '../refusal.ts'
import type { Decision, FloorRequest } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import { mustFitIfAny } from './decision-texts.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'

/** What is recorded when somebody asks for the floor. */
export type FloorAsked = Omit<FloorRequest, 'standing'> & { readonly decision: string }

/** Members, officials, the secretariat and observers may ask for the floor; the Chair has it, the public does not (6.1). */
export function mayAskFloor(decision: Decision, { actor }: DecisionFacts): Refusal | undefined {
  if (actor.capacity === 'chair' || actor.capacity === 'public') return { refused: 'floor-not-for-you' }
  return mustBeAlive(decision)
}

const isWaiting = ({ floor }: Decision, { actor }: DecisionFacts): boolean =>
  floor.some(each => each.seat === actor.seat && each.standing === 'waiting')

/** Asks for the floor on a decision. Whoever waits already is not entered twice. */
export const askFloor: DecisionDecide<'ask-floor'> = (register, { decision: id, id: own, on }, facts) =>
  onDecision(register, id, decision => {
    const known = decision.floor.find(each => each.id === own)
    if (known && known.seat !== facts.actor.seat) return { refused: 'statement-id-taken', facts: { id: own } }
    if (known) return []
    const refused = mayAskFloor(decision, facts) ?? mustFitIfAny(on, facts)
    if (refused) return refused
    if (isWaiting(decision, facts)) return []
    const { seat, state, capacity } = facts.actor
    const asked: FloorAsked = { decision: id, id: own, seat, state, capacity, at: facts.now, on }
    return [actOn('FloorAsked', asked)]
  })

/** The decision with one more request for the floor. */
export const floorAsked = (decision: Decision, recorded: FloorAsked): Decision => {
  const { decision: _, ...asked } = recorded
  return { ...decision, floor: [...decision.floor, { ...asked, standing: 'waiting' }] }
}
