import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The instant of the database clock, which all processes share: whatever the clock of this machine shows, it decides. */
export async function instantOf(database: Kysely<Tables>): Promise<string> {
  const asked = await sql<{ now: string }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`.execute(
    database,
  )
  const [clock] = asked.rows
  if (!clock) throw new Error('The database has no clock')
  return clock.now
}
