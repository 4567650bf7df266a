import { type Kysely, sql } from 'kysely'
import { membersOn } from '../core/body/members-on.ts'
import type { Profile } from '../core/body/profile.ts'
import type { DraftFacts } from '../core/draft/facts.ts'
import type { Actor } from '../core/journal/entry.ts'
import type { Tables } from './database/tables.ts'

/** Characters of a proposal, paragraphs and proposals of a draft at most: far above what councils have negotiated. */
const limits = { proposal: 20_000, paragraphs: 2_000, proposals: 20_000 } as const

/** The instant of the database clock, which all processes share. */
async function instantOf(database: Kysely<Tables>): Promise<string> {
  const asked = await sql<{ now: string }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`.execute(
    database,
  )
  const [clock] = asked.rows
  if (!clock) throw new Error('The database has no clock')
  return clock.now
}

/** What a decision on a draft rests on beside the draft: who acts, when, and who is a member on that day. */
export async function draftFacts(
  database: Kysely<Tables>,
  profile: Profile,
  actor: Actor,
): Promise<DraftFacts> {
  const now = await instantOf(database)
  return { actor, now, members: membersOn(profile, now.slice(0, 10)), limits }
}
