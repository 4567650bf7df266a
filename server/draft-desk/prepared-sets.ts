import { sql, type Transaction } from 'kysely'
import type { ProposedChange } from '../../core/draft/command.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import { recordable } from '../recordable.ts'
import { type AtDesk, deskFull, now, rowOf } from './at-desk.ts'

/** Proposals prepared in private, not submitted yet. */
export type PreparedSet = {
  readonly id: string
  readonly changes: readonly ProposedChange[]
  readonly changed: Date
}

/** How many proposals a set takes. */
const mostChanges = 1_000

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

const remove = (tx: Transaction<Tables>, { reader, body, draft }: AtDesk, id: string) =>
  tx
    .deleteFrom('prepared_sets')
    .where('body', '=', body)
    .where('draft', '=', draft)
    .where('seat', '=', reader.actor.seat)
    .where('id', '=', id)
    .execute()

/** Takes a set off the desk: it is submitted, or given up. */
export const removeSet = async (concord: Concord, desk: AtDesk, id: string): Promise<void> =>
  void (await asOperator(concord.database, tx => remove(tx, desk, id)))

/** What follows is done by one person of a seat after another, so that nobody's proposal is lost under another's. */
const alone = (tx: Transaction<Tables>, { reader, body, draft }: AtDesk) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${body} ${draft} ${reader.actor.seat}`}, 0))`.execute(
    tx,
  )

const ofSeat = (tx: Transaction<Tables>, { reader, body, draft }: AtDesk) =>
  tx
    .selectFrom('prepared_sets')
    .select(['id', 'changes'])
    .where('body', '=', body)
    .where('draft', '=', draft)
    .where('seat', '=', reader.actor.seat)

type Kept = { readonly id: string; readonly changes: readonly ProposedChange[] }

const write = (tx: Transaction<Tables>, desk: AtDesk, { id, changes }: Kept) =>
  tx
    .insertInto('prepared_sets')
    .values({ ...rowOf(desk), id, changes: JSON.stringify(changes), changed_at: now })
    .onConflict(conflict =>
      conflict
        .columns(['body', 'draft', 'seat', 'id'])
        .doUpdateSet({ changes: JSON.stringify(changes), changed_at: now }),
    )
    .execute()

/** Lays a proposal to the set that the seat prepares, or begins one under the id given. What is sent twice is laid once. */
export async function addToSet(
  concord: Concord,
  desk: AtDesk,
  change: ProposedChange,
  id: string,
): Promise<Refusal | undefined> {
  const written = recordable(change)
  if (isRefusal(written)) return written
  return await asOperator(concord.database, async tx => {
    await alone(tx, desk)
    const found = await ofSeat(tx, desk).orderBy('changed_at', 'desc').orderBy('id').executeTakeFirst()
    const changes = found?.changes ?? []
    if (changes.length >= mostChanges)
      return { refused: 'set-too-large', facts: { most: String(mostChanges) } } as const
    if (!changes.some(each => each.id === written.id))
      await write(tx, desk, { id: found?.id ?? id, changes: [...changes, written] })
    return undefined
  })
}

/** Takes proposals out of a set: they are sent, or given up; what a colleague has laid to it meanwhile stays. */
export const takeOut = async (
  concord: Concord,
  desk: AtDesk,
  id: string,
  changes: readonly string[],
): Promise<void> =>
  await asOperator(concord.database, async tx => {
    await alone(tx, desk)
    const found = await ofSeat(tx, desk).where('id', '=', id).executeTakeFirst()
    const left = (found?.changes ?? []).filter(each => !changes.includes(each.id))
    if (found && left.length > 0) await write(tx, desk, { id, changes: left })
    else await remove(tx, desk, id)
  })
