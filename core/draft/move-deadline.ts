import type { Act } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeAhead } from './open-reading.ts'
import { mustBeUnderNegotiation, openReadingOf } from './under-negotiation.ts'

/** What is recorded when the deadline of a reading becomes another moment. */
export type DeadlineMoved = { readonly reading: number; readonly deadline: string }

/** The deadline of the open reading is the Chair's to move, also when it has passed. */
export const mayMoveDeadline = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeUnderNegotiation(draft) ??
  (openReadingOf(draft) ? undefined : { refused: 'no-reading-open' })

/** Moves the deadline of the open reading to another moment ahead. */
export function moveDeadline(
  draft: Draft,
  { deadline }: DraftCommandBy<'move-deadline'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const refused = mayMoveDeadline(draft, facts)
  const open = openReadingOf(draft)
  if (refused || !open) return refused ?? { refused: 'no-reading-open' }
  if (open.deadline === deadline) return []
  const moved: DeadlineMoved = { reading: open.number, deadline }
  return mustBeAhead(deadline, facts.now) ?? [actOf('DeadlineMoved', moved)]
}

/** The draft with the deadline of that reading moved. */
export const deadlineMoved = (draft: Draft, { reading, deadline }: DeadlineMoved): Draft => ({
  ...draft,
  readings: draft.readings.map(each => (each.number === reading ? { ...each, deadline } : each)),
})
