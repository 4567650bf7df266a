import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Position } from './position.ts'
import { mustBePosition, type PositionDecide, type PositionEvolve } from './position-rule.ts'

/** What is recorded when the position that a text reaffirms has been found. */
export type PositionLinked = { readonly predecessor: string }

/** The secretariat links positions that are in the register. */
export const mayLinkPosition = (position: Position, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? (position.stage === 'none' ? { refused: 'register-not-opened' } : undefined)

/** Links a position to the one before it; it is unlinked no longer. */
export const linkPosition: PositionDecide<'link-position'> = (position, { predecessor }, facts) => {
  if (position.predecessors.includes(predecessor)) return mustBeSecretariat(facts) ?? []
  const content: PositionLinked = { predecessor }
  const refused = mayLinkPosition(position, facts) ?? mustBePosition(predecessor, position.id, facts)
  return refused ?? [actOf('PositionLinked', content)]
}

/** The position has a predecessor. */
export const positionLinked: PositionEvolve<PositionLinked> = (position, { predecessor }) => ({
  ...position,
  predecessors: [...position.predecessors, predecessor],
})
