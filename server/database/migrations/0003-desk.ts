import type { Kysely } from 'kysely'
import { createReadingTables } from './reading-tables.ts'
import { createSignInTables } from './sign-in-tables.ts'

/** The desk: sign-ins, and readings under review. Ordinary rows that change; never journalled. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createSignInTables(database)
  await createReadingTables(database)
}
