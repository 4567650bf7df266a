import { sql, type Transaction } from 'kysely'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { type Decision, noDecisions } from '../../core/decision/decision.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { storable } from '../database/storable.ts'
import type { Decisions } from '../database/decision-tables.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from './view.ts'

/** A decision in a list. */
export type DecisionLine = Omit<Decisions, 'stream' | 'audience' | 'title' | 'published' | 'entries'> & {
  readonly title: Readonly<Record<string, string>>
  /** Number of the last act on it among all acts on the decisions of the organ. */
  readonly version: number
}

/** The decision that an act is on: its content always names it. */
function decisionIn({ content }: Entry): string | null {
  const named =
    typeof content === 'object' && content !== null && 'decision' in content ? content.decision : null
  return typeof named === 'string' ? named : null
}

const columnsOf = (decision: Decision) => ({
  meeting: decision.meeting,
  item: decision.item,
  class: decision.class,
  act: decision.act,
  document: decision.document,
  title: JSON.stringify(decision.title),
  stage: decision.stage,
  number: decision.adoption?.number ?? null,
  day: decision.adoption?.day ?? null,
  publicity: decision.publicity,
  expires: decision.silences.find(({ state }) => state === 'running')?.expires ?? null,
})

async function before(tx: Transaction<Tables>, stream: string, id: string): Promise<Decision | null> {
  const row = await tx
    .selectFrom('decision_folds')
    .select('decision')
    .where('stream', '=', stream)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.decision ?? null
}

/** A decision after an act on it, folded from what it was: acts on one do not change another. */
function after(entry: Entry, id: string, decision: Decision | null): Decision | null {
  const register = decision ? { ...noDecisions, decisions: new Map([[id, decision]]) } : noDecisions
  return decisionsAggregate.evolve(register, entry.type, entry.content).decisions.get(id) ?? null
}

/** Of a published decision the public is not told that something was done to it for members. */
const lastAct = ({ audience, version, position }: Entry) => ({
  entries: sql<number>`case when decisions.audience = 'public' and ${audience}::text <> 'public'
    then decisions.entries else ${version}::integer end`,
  position: sql<number>`case when decisions.audience = 'public' and ${audience}::text <> 'public'
    then decisions.position else ${position}::bigint end`,
})

async function keep(tx: Transaction<Tables>, entry: Entry, id: string, decision: Decision): Promise<void> {
  const { stream, version: entries, position } = entry
  const [, body = '', organ = ''] = stream.split(':')
  const at = { entries, position }
  const fold = JSON.stringify(decision)
  const published = entry.audience === 'public' ? JSON.stringify(entry.content) : undefined
  const isPublic = published === undefined ? {} : { published, audience: 'public' as const }
  const changed = { ...columnsOf(decision), ...isPublic }
  await tx
    .insertInto('decisions')
    .values({ stream, body, organ, id, drafted: entry.at, audience: 'members', ...changed, ...at })
    .onConflict(same => same.columns(['stream', 'id']).doUpdateSet({ ...changed, ...lastAct(entry) }))
    .execute()
  await tx
    .insertInto('decision_folds')
    .values({ stream, body, id, decision: fold, audience: 'members' })
    .onConflict(same => same.columns(['stream', 'id']).doUpdateSet({ decision: fold }))
    .execute()
}

/** The decisions of every organ, each with its stage, its number and what is published of it. */
export const decisionsView: View = {
  name: 'decisions',
  tables: ['decisions', 'decision_folds'],
  fold: async (entry, tx) => {
    const id = decisionIn(entry)
    if (!entry.stream.startsWith('decisions:') || id === null) return
    const decision = after(entry, id, await before(tx, entry.stream, id))
    if (decision) await keep(tx, entry, id, decision)
  },
}

const lines = (tx: Transaction<Tables>, body: string) =>
  tx
    .selectFrom('decisions')
    .select(['id', 'body', 'organ', 'meeting', 'item', 'class', 'act', 'document', 'title', 'stage'])
    .select(['number', 'day', 'publicity', 'drafted', 'expires', 'position', 'entries as version'])
    .where('body', '=', body)

/** The decisions of a body that the reader of the transaction may see, the last acted on first; of one organ, if one is named. */
export async function decisionLines(
  tx: Transaction<Tables>,
  body: string,
  organ: string | null = null,
): Promise<readonly DecisionLine[]> {
  return await lines(tx, body)
    .$if(organ !== null, query => query.where('organ', '=', organ ?? ''))
    .orderBy('position', 'desc')
    .execute()
}

/** What the public reads of a decision: nothing until it is published for it. */
export async function publishedDecision(
  tx: Transaction<Tables>,
  stream: string,
  id: string,
): Promise<{ readonly line: DecisionLine; readonly published: unknown } | null> {
  const row = await lines(tx, stream.split(':')[1] ?? '')
    .select('published')
    .where('stream', '=', stream)
    .where('id', '=', storable(id))
    .where('audience', '=', 'public')
    .executeTakeFirst()
  if (!row) return null
  const { published, ...line } = row
  return { line, published }
}

/** The instant at which the next running silence expires, of any organ; for the clock of the process alone. */
export async function nextExpiry(tx: Transaction<Tables>): Promise<string | null> {
  const row = await tx
    .selectFrom('decisions')
    .select(({ fn }) => fn.min('expires').as('expires'))
    .where('expires', 'is not', null)
    .executeTakeFirst()
  return row?.expires ?? null
}

/** The streams in which a silence expires no later than an instant. */
export async function streamsExpired(tx: Transaction<Tables>, by: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('decisions')
    .select('stream')
    .distinct()
    .where('expires', '<=', by)
    .execute()
  return rows.map(({ stream }) => stream)
}
