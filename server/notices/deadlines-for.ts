import { sql, type Transaction } from 'kysely'
import type { Profile } from '../../core/body/profile.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { audiencesOf } from '../../core/journal/audiences.ts'
import type { Actor } from '../../core/journal/entry.ts'
import type { Deadline } from '../../web/notices/notice.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import { draftStream } from '../drafting.ts'
import { mayRead } from '../may-read.ts'
import { deadlinesOfDecisions, deadlinesOfDraft, dueOf } from './deadlines-of.ts'

/** Whose deadlines: a seat of a body. */
export type Seated = { readonly actor: Pick<Actor, 'seat' | 'state'>; readonly body: string }

const readsOf = ({ actor, body }: Seated) => ({ actor, body, audiences: audiencesOf(actor.seat) })

/** Decisions with something to be done by a date; those without are left where they are. */
const dated = (tx: Transaction<Tables>, body: string) =>
  tx
    .selectFrom('decision_folds')
    .select(['stream', 'id', 'decision'])
    .where('body', '=', body)
    .where(
      sql<boolean>`(decision->'silences')::text <> '[]' or (decision->'holds')::text <> '[]'
        or coalesce((decision#>'{adoption,residual}')::text, '[]') <> '[]'
        or coalesce((decision->'languageException')::text, 'null') <> 'null'`,
    )
    .execute()

async function ofDecisions(concord: Concord, seated: Seated): Promise<readonly Deadline[]> {
  const rows = await asReader(concord.database, readsOf(seated), tx => dated(tx, seated.body))
  return rows.flatMap(({ stream, id, decision }) =>
    deadlinesOfDecisions(
      stream.split(':')[2] ?? '',
      { decisions: new Map([[id, decision]]), numbers: {} },
      seated.actor.state,
    ),
  )
}

async function ofDrafts(concord: Concord, seated: Seated): Promise<readonly Deadline[]> {
  const rows = await asReader(concord.database, readsOf(seated), tx =>
    tx
      .selectFrom('drafts')
      .select('id')
      .where('body', '=', seated.body)
      .where('stage', '=', 'under-negotiation')
      .execute(),
  )
  const found: Deadline[] = []
  for (const { id } of rows) {
    const { thing } = await concord.journal.folded(draftAggregate, draftStream(seated.body, id))
    found.push(...deadlinesOfDraft(thing))
  }
  return found
}

/** The deadlines that a seat of a body knows of, the nearest first: from the stored instants, whenever they are asked for. */
export async function deadlinesFor(
  concord: Concord,
  profile: Profile,
  actor: Seated['actor'],
): Promise<readonly Deadline[]> {
  const seated = { actor, body: profile.id }
  if (!mayRead(readsOf(seated), { body: profile.id, audience: 'members' })) return []
  const found = [...(await ofDecisions(concord, seated)), ...(await ofDrafts(concord, seated))]
  return found.toSorted((one, other) => (dueOf(one) < dueOf(other) ? -1 : 1))
}
