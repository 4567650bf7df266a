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

type Named = { readonly entry: Entry; readonly id: string }
/** A decision after the acts on it, with what of them is kept. */
type Kept = {
  readonly decision: Decision
  readonly first: Entry
  readonly last: Entry
  readonly published: Entry | null
}

const keyOf = (stream: string, id: string): string => JSON.stringify([stream, id])

/** The decisions as they are kept, by stream and id. */
async function before(tx: Transaction<Tables>, named: readonly Named[]): Promise<Map<string, Decision>> {
  const rows = await tx
    .selectFrom('decision_folds')
    .select(['stream', 'id', 'decision'])
    .where('stream', 'in', [...new Set(named.map(({ entry }) => entry.stream))])
    .where('id', 'in', [...new Set(named.map(({ id }) => id))])
    .execute()
  return new Map(rows.map(({ stream, id, decision }) => [keyOf(stream, id), decision]))
}

/** A decision after an act on it, folded from what it was: acts on one do not change another. */
function after(entry: Entry, id: string, decision: Decision | undefined): Decision | undefined {
  const register = decision ? { ...noDecisions, decisions: new Map([[id, decision]]) } : noDecisions
  return decisionsAggregate.evolve(register, entry.type, entry.content).decisions.get(id)
}

/** Every decision that acts are on, after the last of them. Of a published one the public is told of its own acts alone. */
function folded(named: readonly Named[], known: ReadonlyMap<string, Decision>): readonly Kept[] {
  const kept = new Map<string, Kept>()
  for (const { entry, id } of named) {
    const key = keyOf(entry.stream, id)
    const so = kept.get(key)
    const decision = after(entry, id, so?.decision ?? known.get(key))
    if (!decision) continue
    const published = entry.audience === 'public' ? entry : (so?.published ?? null)
    kept.set(key, { decision, first: so?.first ?? entry, last: published ?? entry, published })
  }
  return [...kept.values()]
}

const rowOf = ({ decision, first, last, published }: Kept) => ({
  stream: last.stream,
  body: last.stream.split(':')[1] ?? '',
  organ: last.stream.split(':')[2] ?? '',
  id: decision.id,
  drafted: first.at,
  ...columnsOf(decision),
  published: published && JSON.stringify(published.content),
  audience: published ? ('public' as const) : ('members' as const),
  entries: last.version,
  position: last.position,
})

/** What an act on a known decision changes; `drafted` stays, and what was published is not taken back. */
const changing = ['meeting', 'item', 'class', 'act', 'document', 'title', 'stage', 'number', 'day'] as const
const changed = Object.fromEntries(
  [...changing, 'publicity', 'expires'].map(name => [name, sql.ref(`excluded.${name}`)]),
)
const isForMembersOnly = sql`decisions.audience = 'public' and excluded.audience <> 'public'`
const ofPublished = Object.fromEntries(
  ['published', 'audience', 'entries', 'position'].map(name => [
    name,
    sql`case when ${isForMembersOnly} then ${sql.ref(`decisions.${name}`)} else ${sql.ref(`excluded.${name}`)} end`,
  ]),
)

async function keep(tx: Transaction<Tables>, kept: readonly Kept[]): Promise<void> {
  await tx
    .insertInto('decisions')
    .values(kept.map(rowOf))
    .onConflict(same => same.columns(['stream', 'id']).doUpdateSet({ ...changed, ...ofPublished }))
    .execute()
  const folds = kept.map(({ decision, last: { stream } }) => ({
    stream,
    body: stream.split(':')[1] ?? '',
    id: decision.id,
    decision: JSON.stringify(decision),
    audience: 'members' as const,
  }))
  await tx
    .insertInto('decision_folds')
    .values(folds)
    .onConflict(same =>
      same.columns(['stream', 'id']).doUpdateSet({ decision: sql.ref('excluded.decision') }),
    )
    .execute()
}

/** How many decisions one statement keeps. */
const atOnce = 500

/** The decisions of every organ, each with its stage, its number and what is published of it. */
export const decisionsView: View = {
  name: 'decisions',
  tables: ['decisions', 'decision_folds'],
  foldAll: async (entries, tx) => {
    const named = entries.flatMap(entry => {
      const id = entry.stream.startsWith('decisions:') ? decisionIn(entry) : null
      return id === null ? [] : [{ entry, id }]
    })
    if (named.length === 0) return
    const kept = folded(named, await before(tx, named))
    for (let at = 0; at < kept.length; at += atOnce) await keep(tx, kept.slice(at, at + atOnce))
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

/** One page of the decisions of a body that the reader may see, and how many there are. */
export async function decisionPage(
  tx: Transaction<Tables>,
  body: string,
  page: number,
  limit: number,
): Promise<{ readonly total: number; readonly items: readonly DecisionLine[] }> {
  const counted = await tx
    .selectFrom('decisions')
    .select(({ fn }) => fn.countAll().as('total'))
    .where('body', '=', body)
    .executeTakeFirstOrThrow()
  const items = await lines(tx, body)
    .orderBy('position', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  return { total: Number(counted.total), items }
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
