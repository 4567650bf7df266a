import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Position, Reaffirmation } from './position.ts'
import { adoptedText, mustHold, type PositionDecide, type PositionEvolve } from './position-rule.ts'

/** What is recorded when a later adopted text says the position again. */
export type PositionReaffirmed = Reaffirmation

/** The secretariat links the later text, while the position holds. */
export const mayReaffirm = (position: Position, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustHold(position)

/** Records that a later adopted text reaffirms the position. */
export const reaffirm: PositionDecide<'reaffirm'> = (position, { source: asked }, facts) => {
  const isSame = position.reaffirmations.some(each => JSON.stringify(each.source) === JSON.stringify(asked))
  if (isSame) return mustBeSecretariat(facts) ?? []
  const source = mayReaffirm(position, facts) ?? adoptedText(asked, facts)
  if (isRefusal(source)) return source
  const on = source.on ?? facts.day
  if (on < position.on) return { refused: 'reaffirmed-before-taken', facts: { on: position.on } }
  const content: PositionReaffirmed = { source: asked, on }
  return [actOf('PositionReaffirmed', content)]
}

/** A later text has said it again. */
export const positionReaffirmed: PositionEvolve<PositionReaffirmed> = (position, { source, on }) => ({
  ...position,
  reaffirmations: [...position.reaffirmations, { source, on }],
})
