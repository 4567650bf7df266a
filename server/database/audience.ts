import { type Kysely, sql, type Transaction } from 'kysely'
import { isAudience } from '../../core/journal/audiences.ts'
import type { Actor, Audience } from '../../core/journal/entry.ts'
import { onlyReadable } from './only-readable.ts'
import type { Tables } from './tables.ts'

type Work<Answer> = (tx: Transaction<Tables>) => Promise<Answer>

/** Who reads: a seat with its audiences and its body; audiences alone belong to no body, and read what is public. */
export type Reads =
  | readonly Audience[]
  | {
      readonly audiences: readonly Audience[]
      readonly body: string | null
      readonly actor: Pick<Actor, 'seat'>
    }

/** What stands for every audience: whoever records, folds, exports or checks the journal. No seat reads with it. */
const everything: Settings = { audiences: '*', body: '', seat: '' }

type Settings = { readonly audiences: string; readonly body: string; readonly seat: string }

const readAs = (tx: Transaction<Tables>, { audiences, body, seat }: Settings) =>
  sql`select set_config('concord.audiences', ${audiences}, true), set_config('concord.body', ${body}, true),
    set_config('concord.seat', ${seat}, true)`.execute(tx)

/** All that is read is of one moment, and nothing can be written. */
const reading = <Answer>(database: Kysely<Tables>, settings: Settings, work: Work<Answer>): Promise<Answer> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      await readAs(tx, settings)
      return await work(tx)
    })

function listed(audiences: readonly string[]): string {
  const stranger = audiences.find(audience => !isAudience(audience))
  if (stranger !== undefined) throw new TypeError(`${stranger} is no audience`)
  return audiences.join(',')
}

type Seated = { readonly audiences: readonly Audience[]; readonly body: string | null; readonly seat: string }

const seatedOf = (reads: Reads): Seated =>
  'audiences' in reads
    ? { audiences: reads.audiences, body: reads.body, seat: reads.actor.seat }
    : { audiences: reads, body: null, seat: '' }

/** A reader as the database is told of one. */
export const settingsOf = ({ audiences, body, seat }: Seated): Settings => ({
  audiences: listed(audiences),
  body: body ?? '',
  seat,
})

/** Reads for a seat: rows for other audiences, bodies and desks do not exist, whatever the query asks. */
export const asReader = async <Answer>(
  database: Kysely<Tables>,
  reads: Reads,
  work: Work<Answer>,
): Promise<Answer> => {
  const seated = seatedOf(reads)
  return await reading(database, settingsOf(seated), tx => work(onlyReadable(tx, seated)))
}

/** Reads what no seat may: for decisions, which rest on everything, and for checks and exports. */
export const asAuditor = async <Answer>(database: Kysely<Tables>, work: Work<Answer>): Promise<Answer> =>
  await reading(database, everything, work)

/** Writes read tables: for the journal itself and the operator's verbs. */
export const asOperator = async <Answer>(database: Kysely<Tables>, work: Work<Answer>): Promise<Answer> =>
  await database.transaction().execute(async tx => {
    await readAs(tx, everything)
    return await work(tx)
  })

/**
 * Puts a table under row-level security by audience: adds `audience text not null`, a policy that shows a reader the
 * rows of his audiences, and one that lets the operator do everything. Without a setting nothing is there.
 * Policies come before the query's own conditions, so an index serves a condition only if its operator cannot leak:
 * `=`, `<` and `>` on text and numbers can use one, `@@`, `%` and `like` cannot.
 */
export async function protect(database: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table)
  const setting = sql`(select current_setting('concord.audiences', true))`
  await sql`alter table ${name} add column if not exists audience text not null`.execute(database)
  await sql`alter table ${name} enable row level security, force row level security`.execute(database)
  await sql`
    create policy readers on ${name} for select
    using (audience = any ((select string_to_array(current_setting('concord.audiences', true), ','))::text[]))
  `.execute(database)
  await sql`
    create policy operator on ${name} for all using (${setting} = '*') with check (${setting} = '*')
  `.execute(database)
}

const isOperator = sql`(select current_setting('concord.audiences', true)) = '*'`
const ownBody = sql`(select current_setting('concord.body', true))`
const ownSeat = sql`(select current_setting('concord.seat', true))`

/** Shows the rows of a protected table, unless they are public, only to seats of the body that they belong to. */
export const keepInBody = async (database: Kysely<unknown>, table: string): Promise<void> =>
  void (await sql`
    create policy own_body on ${sql.table(table)} as restrictive for select
    using (${isOperator} or audience = 'public' or body = ${ownBody})`.execute(database))

/** Shows the rows of a protected table of the desk to nobody but the seat that wrote them, in its own body. */
export const keepAtSeat = async (database: Kysely<unknown>, table: string): Promise<void> =>
  void (await sql`
    create policy own_seat on ${sql.table(table)} as restrictive for select
    using (${isOperator} or (body = ${ownBody} and seat = ${ownSeat}))`.execute(database))

/** Shows entries of drafts, unless they are public, only to seats of the body that the draft belongs to. */
export const keepDraftsInBody = async (database: Kysely<unknown>): Promise<void> =>
  void (await sql`
    create policy own_body on journal as restrictive for select
    using (${isOperator} or audience = 'public' or left(stream, 6) <> 'draft:'
      or split_part(stream, ':', 2) = ${ownBody})`.execute(database))

/**
 * Shows entries of everything that a body keeps for itself, unless they are public, only to seats of that body: whichever
 * kinds of streams name the body in their second part.
 */
export async function keepStreamsInBody(database: Kysely<unknown>, kinds: readonly string[]): Promise<void> {
  const named = sql.raw(kinds.map(kind => `'${kind}'`).join(', '))
  await sql`drop policy own_body on journal`.execute(database)
  await sql`
    create policy own_body on journal as restrictive for select
    using (${isOperator} or audience = 'public' or split_part(stream, ':', 1) not in (${named})
      or split_part(stream, ':', 2) = ${ownBody})`.execute(database)
}

/** Shows entries of texts, unless they are public, to whom the text itself is shown. */
export const keepTextsInBody = async (database: Kysely<unknown>): Promise<void> =>
  void (await sql`
    create policy own_text on journal as restrictive for select
    using (${isOperator} or audience = 'public' or left(stream, 11) <> 'communique:'
      or exists (select from texts where texts.stream = journal.stream))`.execute(database))
