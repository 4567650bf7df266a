import { registerOf } from '../procedure/register-rule.ts'
import type { PositionCommand, PositionDoes } from './command.ts'
import { lapsePosition, positionLapsed } from './lapse-position.ts'
import { linkPosition, positionLinked } from './link-position.ts'
import { modifyPosition, positionModified } from './modify-position.ts'
import { noPosition, type Position } from './position.ts'
import type { PositionDecide } from './position-rule.ts'
import { positionReaffirmed, reaffirm } from './reaffirm.ts'
import { positionTaken, takePosition } from './take-position.ts'

const decisions: { readonly [Does in PositionDoes]: PositionDecide<Does> } = {
  'take-position': takePosition,
  reaffirm,
  'link-position': linkPosition,
  'modify-position': modifyPosition,
  'lapse-position': lapsePosition,
}

/** A position as the one path of acting knows it. */
export const positionAggregate = registerOf<Position, PositionCommand>(noPosition, decisions, {
  PositionTaken: positionTaken,
  PositionReaffirmed: positionReaffirmed,
  PositionLinked: positionLinked,
  PositionModified: positionModified,
  PositionLapsed: positionLapsed,
})
