import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Position } from './position.ts'
import { mustBePosition, mustHold, type PositionDecide, type PositionEvolve } from './position-rule.ts'

/** What is recorded when a later position takes the place of this one. */
export type PositionModified = { readonly successor: string }

/** The secretariat, while the position holds. */
export const mayModifyPosition = (position: Position, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustHold(position)

/** Records which later position says something else on the topic; these words stay as they are. */
export const modifyPosition: PositionDecide<'modify-position'> = (position, { successor }, facts) => {
  if (position.successor === successor) return mustBeSecretariat(facts) ?? []
  const content: PositionModified = { successor }
  const refused = mayModifyPosition(position, facts) ?? mustBePosition(successor, position.id, facts)
  return refused ?? [actOf('PositionModified', content)]
}

/** A later position has taken its place. */
export const positionModified: PositionEvolve<PositionModified> = (position, { successor }) => ({
  ...position,
  stage: 'modified',
  successor,
})
