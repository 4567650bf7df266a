import { type Kysely, Migrator } from 'kysely'
import * as journal from './migrations/0001-journal.ts'
import * as record from './migrations/0002-record.ts'
import * as desk from './migrations/0003-desk.ts'
import * as corrections from './migrations/0004-corrections.ts'
import * as drafts from './migrations/0005-drafts.ts'
import * as recordInBody from './migrations/0006-record-in-body.ts'
import * as draftRooms from './migrations/0007-draft-rooms.ts'
import * as decisions from './migrations/0008-decisions.ts'
import * as meetings from './migrations/0009-meetings.ts'
import * as registers from './migrations/0010-registers.ts'
import * as notices from './migrations/0011-notices.ts'
import type { Tables } from './tables.ts'
import { trouble } from './trouble.ts'

/** Every change of the tables, in order. A released one never changes; a new one is added below. */
export const migrations = {
  '0001-journal': journal,
  '0002-record': record,
  '0003-desk': desk,
  '0004-corrections': corrections,
  '0005-drafts': drafts,
  '0006-record-in-body': recordInBody,
  '0007-draft-rooms': draftRooms,
  '0008-decisions': decisions,
  '0009-meetings': meetings,
  '0010-registers': registers,
  '0011-notices': notices,
}

const migratorOf = (database: Kysely<Tables>): Migrator =>
  new Migrator({ db: database, provider: { getMigrations: async () => migrations } })

const asTrouble = (error: unknown): unknown =>
  error instanceof Error && /previously executed migration/.test(error.message)
    ? trouble('newer-tables', { reason: error.message })
    : error

/** Brings the tables up to date. Any number of processes may start it at once: one works, the others wait. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  const { error } = await migratorOf(database).migrateToLatest()
  if (error) throw asTrouble(error)
}

/** The names of the migrations that the database still lacks. */
export async function pendingMigrations(database: Kysely<Tables>): Promise<readonly string[]> {
  const known = await migratorOf(database).getMigrations()
  return known.filter(one => !one.executedAt).map(one => one.name)
}
