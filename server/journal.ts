import { type Kysely, sql, type Transaction } from 'kysely'
import type { Aggregate } from '../core/aggregate.ts'
import type { Proof } from '../core/communique/public-record.ts'
import { isAudience } from '../core/journal/audiences.ts'
import { faultOf } from '../core/journal/canonical.ts'
import type { Entry } from '../core/journal/entry.ts'
import { type Append, partsOf } from '../core/journal/judge.ts'
import { upcast } from '../core/journal/upcast.ts'
import type { Refusal } from '../core/refusal.ts'
import { asAuditor } from './database/audience.ts'
import type { Tables } from './database/tables.ts'
import { type Folded, openFolds } from './journal/folds.ts'
import { groupCommit } from './journal/group-commit.ts'
import { openNews } from './journal/news.ts'
import { inTurn } from './in-turn.ts'
import type { View } from './views/view.ts'

export type { Append, Folded }

/** What folding needs to know of a kind of thing. */
export type Folding<Thing> = Pick<Aggregate<Thing, never, never>, 'initial' | 'evolve'>

/** The only write model: official acts, in one order, for ever. */
export type Journal = {
  /** Records acts, and answers only when they are on the disk; refused if the stream has moved on since. */
  readonly append: (append: Append) => Promise<readonly Entry[] | Refusal>
  /** All entries of a stream, or those after a version, for whatever audience: what a decision rests on. */
  readonly stream: (name: string, after?: number) => Promise<readonly Entry[]>
  /** The thing that a stream makes, never older than the question; folds of busy streams are kept. */
  readonly folded: <Thing>(aggregate: Folding<Thing>, stream: string) => Promise<Folded<Thing>>
  /** Up to `limit` entries from a position on, for whatever audience. */
  readonly entries: (from: number, limit: number) => Promise<readonly Entry[]>
  /** Does works on one stream in turn, so that people of this process who act at once do not overtake each other. */
  readonly inTurn: <Answer>(stream: string, work: () => Promise<Answer>) => Promise<Answer>
  readonly count: () => Promise<number>
  /** Tells a listener that something was recorded by this process, after it is on the disk; the answer ends that. */
  readonly onRecorded: (listener: () => void) => () => void
  /** The proof of an entry that the reader of the transaction may read. */
  readonly proofOf: (tx: Transaction<Tables>, position: number) => Promise<Proof>
  /** Waits for appends under way; further ones are defects. */
  readonly close: () => Promise<void>
}

function entryOf({ body }: { readonly body: string }): Entry {
  const entry: Entry = JSON.parse(body)
  return upcast(entry)
}

async function stream(tx: Transaction<Tables>, name: string, after: number): Promise<readonly Entry[]> {
  const rows = await tx
    .selectFrom('journal')
    .select('body')
    .where('stream', '=', name.normalize())
    .where('version', '>', after)
    .orderBy('version')
    .execute()
  return rows.map(entryOf)
}

/** Entries from a position on, of all streams or of one, as whoever opened the transaction may read them. */
export async function entriesFrom(
  tx: Transaction<Tables>,
  from: number,
  limit: number,
  ofStream: string | null = null,
): Promise<readonly Entry[]> {
  const rows = await tx
    .selectFrom('journal')
    .select('body')
    .where('position', '>=', from)
    .$if(ofStream !== null, query => query.where('stream', '=', ofStream ?? ''))
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

/** The proof of an entry that the reader of the transaction may read. */
export async function proofOf(tx: Transaction<Tables>, position: number): Promise<Proof> {
  const proof = await tx
    .selectFrom(['journal', 'journal_head'])
    .select(['journal.position', 'journal.type', 'journal_head.position as entries'])
    .select([sql<string>`doc->>'at'`.as('at'), sql<string>`encode(leaf, 'hex')`.as('leaf')])
    .where('journal.position', '=', position)
    .executeTakeFirst()
  if (!proof) throw new RangeError(`Entry ${position} is not there for this reader`)
  return proof
}

/** Text that no journal can hold is refused with its place; an unknown audience is a mistake of the program. */
function refuseUnrecordable(append: Append): Refusal | null {
  const parts = partsOf(append)
  const stranger = parts.flatMap(({ acts }) => acts).find(act => !isAudience(act.audience))
  if (stranger) throw new TypeError(`${stranger.type} is for the unknown audience ${stranger.audience}`)
  const fault = parts.map(part => faultOf(part)).find(each => each !== null)
  if (fault?.fault === 'not-json')
    throw new TypeError(`No JSON at ${fault.at} of an append to ${append.stream}`)
  return fault ? { refused: 'text-not-recordable', facts: { place: fault.at } } : null
}

const normalized = ({ beside = [], ...append }: Append): Append => ({
  ...append,
  stream: append.stream.normalize(),
  beside: beside.map(part => ({ ...part, stream: part.stream.normalize() })),
})

/** Opens the journal of a database; every entry is folded into the views in the transaction that records it. */
export function openJournal(database: Kysely<Tables>, views: readonly View[]): Journal {
  const news = openNews(database)
  const commits = groupCommit(database, views, news.tell)
  const streamAfter = (name: string, after = 0) => asAuditor(database, tx => stream(tx, name, after))
  let closed = false
  const append = async (request: Append): Promise<readonly Entry[] | Refusal> => {
    if (closed) throw new Error('The journal is closed')
    const refusal = refuseUnrecordable(request)
    if (refusal) return refusal
    if (partsOf(request).every(({ acts }) => acts.length === 0)) return []
    return await commits.append(normalized(request))
  }
  return {
    append,
    stream: streamAfter,
    folded: openFolds(streamAfter),
    inTurn: inTurn(),
    entries: (from, limit) => asAuditor(database, tx => entriesFrom(tx, from, limit)),
    count: async () =>
      (await database.selectFrom('journal_head').select('position').executeTakeFirstOrThrow()).position,
    onRecorded: news.hear,
    proofOf,
    close: async () => {
      closed = true
      await commits.idle()
      await news.idle()
    },
  }
}
