import { sql } from 'kysely'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import { type AtDesk, now, rowOf } from './at-desk.ts'

/** The position in the journal up to which the seat has seen a draft; 0 if it has not looked yet. */
export async function seenAt(concord: Concord, { reader, body, draft }: AtDesk): Promise<number> {
  const row = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('drafts_seen')
      .select('position')
      .where('body', '=', body)
      .where('draft', '=', draft)
      .where('seat', '=', reader.actor.seat)
      .executeTakeFirst(),
  )
  return row?.position ?? 0
}

/** Notes that the seat has seen a draft up to a position. What was seen stays seen. */
export const noteSeen = async (concord: Concord, desk: AtDesk, position: number): Promise<void> =>
  void (await asOperator(concord.database, tx =>
    tx
      .insertInto('drafts_seen')
      .values({ ...rowOf(desk), position, changed_at: now })
      .onConflict(conflict =>
        conflict.columns(['body', 'draft', 'seat']).doUpdateSet({
          position: sql<number>`greatest(drafts_seen.position, excluded.position)`,
          changed_at: now,
        }),
      )
      .execute(),
  ))
