import { sql, type Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import type { Stored } from '../../core/journal/line.ts'
import type { Tables } from '../database/tables.ts'

/** A row of the journal: the entry as it is hashed, and what the other columns repeat of it. */
export type StoredRow = Stored &
  Pick<Entry, 'position' | 'stream' | 'version' | 'type' | 'actor' | 'capacity' | 'audience'> & {
    readonly at: Date
    /** Whether the derived document is the one that the bytes say. */
    readonly derived: boolean
  }

const batch = 1_000

/** Every row in order, a batch at a time, so that a journal of any length passes through little memory. */
export async function* storedRows(tx: Transaction<Tables>): AsyncGenerator<StoredRow, void, undefined> {
  let after = Number.MIN_SAFE_INTEGER
  for (let more = true; more; ) {
    const { rows } = await sql<StoredRow>`
      select position, stream, version, type, at, actor, capacity, audience, body, salt, leaf,
        doc = body::jsonb as derived
      from journal where position > ${after} order by position limit ${batch}`.execute(tx)
    yield* rows
    after = rows.at(-1)?.position ?? after
    more = rows.length === batch
  }
}
