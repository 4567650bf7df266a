import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import { type FoundSource, isSource, placeOf, type SourceRef } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import type { PositionCommand, PositionDoes } from './command.ts'
import type { Position } from './position.ts'

/** Decides one act on a position. */
export type PositionDecide<Does extends PositionDoes> = RegisterDecide<
  Position,
  Extract<PositionCommand, { readonly does: Does }>
>

/** Folds one kind of recorded act into the position. */
export type PositionEvolve<Content> = RegisterEvolve<Position, Content>

/** A position that was changed or has lapsed is history. */
export function mustHold({ stage }: Position): Refusal | undefined {
  if (stage === 'none') return { refused: 'register-not-opened' }
  return stage === 'taken' ? undefined : { refused: 'position-over' }
}

/** Only an adopted text makes a position: an adopted decision, or a recorded text of the body (I-32). */
export function adoptedText(asked: SourceRef, { source }: RegisterFacts): FoundSource | Refusal {
  const place = placeOf(asked)
  if (source === null || !isSource(source, asked))
    return { refused: 'source-not-found', facts: { source: place } }
  if (source.kind === 'decision' && source.outcome !== 'adopted')
    return { refused: 'decision-not-so', facts: { decision: place } }
  return source
}

/** An earlier position must be in the register. */
export const mustBePosition = (id: string, own: string, { positions }: RegisterFacts): Refusal | undefined =>
  positions.includes(id) && id !== own ? undefined : { refused: 'position-unknown', facts: { position: id } }
