import type { CalendarDate } from '../calendar.ts'
import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { SourceRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Position } from './position.ts'
import { adoptedText, mustHold, type PositionDecide, type PositionEvolve } from './position-rule.ts'

/** What is recorded when an adopted text ends a position. */
export type PositionLapsed = { readonly source: SourceRef; readonly on: CalendarDate }

/** The secretariat, while the position holds. */
export const mayLapsePosition = (position: Position, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustHold(position)

/** Records that an adopted text has ended the position. */
export const lapsePosition: PositionDecide<'lapse-position'> = (position, { source: asked }, facts) => {
  if (position.stage === 'lapsed') return mustBeSecretariat(facts) ?? []
  const source = mayLapsePosition(position, facts) ?? adoptedText(asked, facts)
  if (isRefusal(source)) return source
  const content: PositionLapsed = { source: asked, on: source.on ?? facts.day }
  return [actOf('PositionLapsed', content)]
}

/** The position holds no longer. */
export const positionLapsed: PositionEvolve<PositionLapsed> = position => ({ ...position, stage: 'lapsed' })
