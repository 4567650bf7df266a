import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type DraftTable, memberAt } from './table.ts'

/** Before a reading is open, and after its deadline, a delegation prepares what it will send in the next. */
const untilNext = new Set<Refusal['refused']>(['no-reading-open', 'deadline-passed'])

/** Whether a delegation may lay a proposal to those that it prepares, though it could not be sent now. */
export function mayPrepare(table: Pick<DraftTable, 'draft' | 'facts'>, guard: Refusal | undefined): boolean {
  if (memberAt(table) === null) return false
  const isBefore = table.draft.stage === 'submitted' && !openReadingOf(table.draft)
  return guard === undefined || untilNext.has(guard.refused) || isBefore
}
