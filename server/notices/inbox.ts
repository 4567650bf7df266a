import { sql } from 'kysely'
import type { NoticeInInbox } from '../../web/notices/notice.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import { storable } from '../database/storable.ts'
import type { Reader } from '../reader.ts'

/** How many notices a page of the inbox shows. */
export const onePage = 50

/** A page never ends within the notices of one act: those that it would cut come on the next page. */
function withoutCut<Row extends { readonly position: number }>(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1)?.position
  const whole = rows.filter(({ position }) => position !== last)
  return whole.length > 0 ? whole : rows
}

/** The notices of the seat, the newest first; from before a position on, where one is given. */
export async function inboxOf(
  concord: Concord,
  reader: Reader,
  before: number | null,
): Promise<readonly NoticeInInbox[]> {
  const rows = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('notices')
      .select(['id', 'kind', 'matter', 'at', 'position', 'read_at as read'])
      .where('body', '=', reader.body ?? '')
      .where('seat', '=', reader.actor.seat)
      .$if(before !== null, query => query.where('position', '<', before ?? 0))
      .orderBy('position', 'desc')
      .orderBy('id')
      .limit(onePage)
      .execute(),
  )
  const whole = rows.length < onePage ? rows : withoutCut(rows)
  return whole.map(row => ({ ...row, read: row.read !== null }))
}

/** How many notices the seat has not read. */
export async function unreadOf(concord: Concord, reader: Reader): Promise<number> {
  if (reader.signIn === null || reader.body === null) return 0
  const { unread } = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('notices')
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .where('body', '=', reader.body ?? '')
      .where('seat', '=', reader.actor.seat)
      .where('read_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return unread
}

/** Marks a notice of the seat as read, or all up to a position. What came after the page was made stays unread. */
export async function markRead(
  concord: Concord,
  { body, actor }: Reader,
  which: { readonly id: string } | { readonly upTo: number },
): Promise<void> {
  await asOperator(concord.database, tx =>
    tx
      .updateTable('notices')
      .set({ read_at: sql<Date>`now()` })
      .where('body', '=', body ?? '')
      .where('seat', '=', actor.seat)
      .where('read_at', 'is', null)
      .$if('id' in which, query => query.where('id', '=', storable('id' in which ? which.id : '')))
      .$if('upTo' in which, query => query.where('position', '<=', 'upTo' in which ? which.upTo : 0))
      .execute(),
  )
}
