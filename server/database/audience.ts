import { type Kysely, sql, type Transaction } from 'kysely'
import type { Audience } from '../../core/journal/entry.ts'
import type { Tables } from './tables.ts'

/** What stands for every audience: whoever records, folds, exports or checks the journal. No seat reads with it. */
const everything = '*'

const read = (tx: Transaction<Tables>, audiences: string) =>
  sql`select set_config('concord.audiences', ${audiences}, true)`.execute(tx)

/** Reads for a seat, on one state of the database: rows for other audiences do not exist, whatever the query asks. */
export async function asReader<Answer>(
  database: Kysely<Tables>,
  audiences: readonly Audience[],
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  return await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      await read(tx, audiences.join(','))
      return await work(tx)
    })
}

/** Writes read tables, or reads what no seat may: for the journal itself and the operator's verbs. */
export async function asOperator<Answer>(
  database: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  return await database.transaction().execute(async tx => {
    await read(tx, everything)
    return await work(tx)
  })
}

/** Like `asOperator`, on one state of the database and without writing: for checks and exports. */
export async function asAuditor<Answer>(
  database: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  return await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      await read(tx, everything)
      return await work(tx)
    })
}

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
