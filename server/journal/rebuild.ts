import { type Kysely, sql, type Transaction } from 'kysely'
import { asOperator } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import { entriesFrom } from '../journal.ts'
import type { View } from '../views/view.ts'
import { foldInto, lockHead } from './store.ts'
import type { Told } from './verify.ts'

/** A row that only one of the two has: the table as it was kept entry by entry, or as it was folded anew. */
export type Difference = { readonly table: string; readonly only: 'kept' | 'rebuilt'; readonly row: string }

export type Rebuilt = {
  readonly entries: number
  readonly tables: number
  readonly differences: readonly Difference[]
}

const batch = 500
const kept = (table: string) => sql.table(`kept_${table}`)

/** Rows are compared as text, because a table may have columns, like `json`, that PostgreSQL cannot compare. */
async function differencesIn(tx: Transaction<Tables>, table: string): Promise<readonly Difference[]> {
  const before = sql`select t::text as row from ${kept(table)} t`
  const after = sql`select t::text as row from ${sql.table(table)} t`
  const found = await sql<Difference>`
    select ${table} as "table", 'kept' as only, row from (${before} except all ${after}) a
    union all
    select ${table} as "table", 'rebuilt' as only, row from (${after} except all ${before}) b`.execute(tx)
  return found.rows
}

async function emptied(tx: Transaction<Tables>, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await sql`create temporary table ${kept(table)} on commit drop as select * from ${sql.table(table)}`.execute(
      tx,
    )
  // The tables that others point to come first in the views, so they are emptied last.
  for (const table of tables.toReversed()) await sql`delete from ${sql.table(table)}`.execute(tx)
}

async function refold(tx: Transaction<Tables>, views: readonly View[], told: Told): Promise<number> {
  let folded = 0
  for (;;) {
    const entries = await entriesFrom(tx, folded + 1, batch)
    await foldInto(tx, views, entries)
    folded += entries.length
    told(folded)
    if (entries.length < batch) return folded
  }
}

/**
 * Empties the read tables and folds the journal into them anew, in one transaction: readers see the old rows until it
 * is done, appends wait. The answer names every row in which the two differ, which should be none.
 */
export async function rebuild(
  database: Kysely<Tables>,
  views: readonly View[],
  told: Told = () => undefined,
): Promise<Rebuilt> {
  const tables = views.flatMap(view => view.tables)
  return await asOperator(database, async tx => {
    await lockHead(tx)
    await emptied(tx, tables)
    const entries = await refold(tx, views, told)
    const differences: Difference[] = []
    for (const table of tables) differences.push(...(await differencesIn(tx, table)))
    return { entries, tables: tables.length, differences }
  })
}
