import type { ProposedChange } from '../../core/draft/command.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import { recordable } from '../recordable.ts'
import { type AtDesk, deskFull, now, rowOf } from './at-desk.ts'

/** Proposals prepared in private, not submitted yet. */
export type PreparedSet = {
  readonly id: string
  readonly changes: readonly ProposedChange[]
  readonly changed: Date
}

/** How many sets a seat prepares at the same time. */
const mostSets = 100

/** The sets that the seat prepares for a draft, the last changed first. */
export const setsAt = async (
  concord: Concord,
  { reader, body, draft }: AtDesk,
): Promise<readonly PreparedSet[]> =>
  await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('prepared_sets')
      .select(['id', 'changes', 'changed_at as changed'])
      .where('body', '=', body)
      .where('draft', '=', draft)
      .where('seat', '=', reader.actor.seat)
      .orderBy('changed_at', 'desc')
      .orderBy('id')
      .execute(),
  )

/** Keeps a set as it is prepared so far, in place of what it was before. */
export async function keepSet(
  concord: Concord,
  desk: AtDesk,
  { id, changes }: Omit<PreparedSet, 'changed'>,
): Promise<Refusal | undefined> {
  const written = recordable(changes)
  if (isRefusal(written)) return written
  const sets = await setsAt(concord, desk)
  if (sets.length >= mostSets && !sets.some(set => set.id === id)) return deskFull
  const json = JSON.stringify(written)
  await asOperator(concord.database, tx =>
    tx
      .insertInto('prepared_sets')
      .values({ ...rowOf(desk), id, changes: json, changed_at: now })
      .onConflict(conflict =>
        conflict.columns(['body', 'draft', 'seat', 'id']).doUpdateSet({ changes: json, changed_at: now }),
      )
      .execute(),
  )
  return undefined
}

/** Takes a set off the desk: it is submitted, or given up. */
export const removeSet = async (
  concord: Concord,
  { reader, body, draft }: AtDesk,
  id: string,
): Promise<void> =>
  void (await asOperator(concord.database, tx =>
    tx
      .deleteFrom('prepared_sets')
      .where('body', '=', body)
      .where('draft', '=', draft)
      .where('seat', '=', reader.actor.seat)
      .where('id', '=', id)
      .execute(),
  ))
