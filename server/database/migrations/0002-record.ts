import type { Kysely } from 'kysely'

/** The read tables of the public record. */
export async function up(_database: Kysely<unknown>): Promise<void> {}
