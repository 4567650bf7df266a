import type { Kysely } from 'kysely'
import { membersOn } from '../core/body/members-on.ts'
import type { Profile } from '../core/body/profile.ts'
import type { DraftFacts } from '../core/draft/facts.ts'
import type { Actor } from '../core/journal/entry.ts'
import { rulesOf } from '../core/procedure/rules.ts'
import { instantOf } from './database/clock.ts'
import type { Tables } from './database/tables.ts'

/** Characters of a proposal, paragraphs and proposals of a draft at most: far above what councils have negotiated. */
export const draftLimits = { proposal: 20_000, paragraphs: 2_000, proposals: 20_000 } as const

/** What a decision on a draft rests on beside the draft: who acts, when, and who is a member on that day. */
export async function draftFacts(
  database: Kysely<Tables>,
  profile: Profile,
  actor: Actor,
): Promise<DraftFacts> {
  const now = await instantOf(database)
  return {
    actor,
    now,
    members: membersOn(profile, now.slice(0, 10)),
    reopening: rulesOf(profile).reopening,
    limits: draftLimits,
  }
}
