import { type Kysely, sql } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import { groupBy } from '../../core/group-by.ts'
import { settingsOf } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import { groupOf, type Listener } from './event.ts'

/** The positions of the entries that the database shows to listeners, by the name of their group. */
export type Shown = ReadonlyMap<string, ReadonlySet<number>>

const readerOf = ({ audiences, body }: Listener): string => [body ?? '', ...audiences].join('|')

type Row = { readonly reader: number; readonly entry: number }

/**
 * Asks the database once, for all listeners, which of some entries it shows to each: what was read for everybody is
 * not told by the application's own judgement alone.
 */
export async function shownTo(
  database: Kysely<Tables>,
  listeners: readonly Listener[],
  entries: readonly Entry[],
): Promise<Shown> {
  const readers = [...groupBy(listeners, readerOf).values()]
  const settings = readers.flatMap(([one]) => (one ? [settingsOf({ ...one, seat: '' })] : []))
  const { rows } = await sql<Row>`select reader, entry from readable_entries(
    ${settings.map(({ audiences }) => audiences)}::text[], ${settings.map(({ body }) => body)}::text[],
    ${entries[0]?.position ?? 0}, ${entries.at(-1)?.position ?? 0})`.execute(database)
  const positions = groupBy(rows, ({ reader }) => reader)
  const of = (reader: number) => new Set(positions.get(reader)?.map(({ entry }) => entry))
  return new Map(
    readers.flatMap((alike, at) => {
      const shown = of(at + 1)
      return alike.map(listener => [groupOf(listener), shown] as const)
    }),
  )
}
