import type { Kysely } from 'kysely'
import type { Reader } from '../reader.ts'
import { asReader } from './audience.ts'
import type { Tables } from './tables.ts'

/** Whether a seat may read what members do in a stream: the database judges, beside the application. */
export async function isReadable(database: Kysely<Tables>, reader: Reader, stream: string): Promise<boolean> {
  const row = await asReader(database, reader, tx =>
    tx
      .selectFrom('journal')
      .select('position')
      .where('stream', '=', stream)
      .where('audience', '=', 'members')
      .limit(1)
      .executeTakeFirst(),
  )
  return row !== undefined
}
