import { sql, type Transaction } from 'kysely'
import type { Head } from '../../core/journal/judge.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from '../views/view.ts'
import type { Sealed } from './seal.ts'

/** Takes the lock that every append takes, and says where the journal ends: one commit after the other, whoever writes. */
export async function lockHead(
  tx: Transaction<Tables>,
): Promise<{ readonly position: number; readonly at: string }> {
  const locked = await sql<{ position: number; at: string }>`
    select position, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from journal_head for update`.execute(tx)
  const [head] = locked.rows
  if (!head) throw new Error('The journal has no head')
  return head
}

/**
 * Asked only under the lock: before it, another process may still be adding. One look into the index per stream,
 * whatever the planner thinks of a table that grows faster than its statistics.
 */
export async function versionsOf(
  tx: Transaction<Tables>,
  streams: readonly string[],
): Promise<Head['versions']> {
  const found = await sql<{ stream: string; version: number }>`
    select asked.stream, newest.version
    from unnest(${streams}::text[]) as asked (stream)
    cross join lateral (
      select version from journal where journal.stream = asked.stream order by version desc limit 1
    ) as newest
  `.execute(tx)
  return new Map(found.rows.map(row => [row.stream, row.version]))
}

/** Stores entries in one statement. The database itself refuses a gap. */
export async function insert(tx: Transaction<Tables>, sealed: readonly Sealed[]): Promise<void> {
  if (sealed.length === 0) return
  const column = <Value>(of: (one: Sealed) => Value): readonly Value[] => sealed.map(of)
  await sql`
    insert into journal (position, stream, version, type, at, actor, capacity, audience, body, salt, leaf)
    select * from unnest(
      ${column(one => one.entry.position)}::bigint[],
      ${column(one => one.entry.stream)}::text[],
      ${column(one => one.entry.version)}::integer[],
      ${column(one => one.entry.type)}::text[],
      ${column(one => one.entry.at)}::timestamptz[],
      ${column(one => one.entry.actor)}::text[],
      ${column(one => one.entry.capacity)}::text[],
      ${column(one => one.entry.audience)}::text[],
      ${column(one => one.body)}::text[],
      ${column(one => one.salt)}::bytea[],
      ${column(one => one.leaf)}::bytea[])`.execute(tx)
}

/** Folds entries into the read tables: each entry into every view before the next, and all of them into views that take them so. */
export async function foldInto(
  tx: Transaction<Tables>,
  views: readonly View[],
  entries: readonly Sealed['entry'][],
): Promise<void> {
  for (const entry of entries) for (const view of views) if ('fold' in view) await view.fold(entry, tx)
  for (const view of views) if ('foldAll' in view) await view.foldAll(entries, tx)
}
