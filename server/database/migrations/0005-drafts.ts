import { type Kysely, sql } from 'kysely'
import { keepAtSeat, keepDraftsInBody, keepInBody, protect } from '../audience.ts'

/** Drafts: their list, and what each seat keeps to itself beside them. What is done to a draft stands in the journal. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await keepDraftsInBody(database)
  await sql`
    create table drafts (
      stream text primary key,
      body text not null,
      id text not null,
      organ text not null,
      symbol text not null,
      title json not null,
      stage text not null,
      submitted_at text not null,
      changed_at text not null,
      entries integer not null,
      position bigint not null
    )`.execute(database)
  await protect(database, 'drafts')
  await keepInBody(database, 'drafts')
  await sql`create index drafts_by_body on drafts (body, position desc)`.execute(database)
  for (const [table, columns, key] of desks) await createDesk(database, table, columns, key)
}

/** Tables of a seat's own desk: what they hold, and what of it tells one row from another. */
const desks = [
  [
    'draft_notes',
    `paragraph text not null,
    kind text not null check (kind in ('note', 'instruction')),
    text text not null`,
    'paragraph, kind',
  ],
  ['prepared_sets', 'id text not null, changes json not null', 'id'],
  ['drafts_seen', 'position bigint not null', null],
] as const

async function createDesk(
  database: Kysely<unknown>,
  table: string,
  columns: string,
  key: string | null,
): Promise<void> {
  await sql`
    create table ${sql.table(table)} (
      body text not null,
      draft text not null,
      seat text not null,
      ${sql.raw(columns)},
      changed_at timestamptz(3) not null default now(),
      primary key (body, draft, seat${sql.raw(key === null ? '' : `, ${key}`)})
    )`.execute(database)
  await protect(database, table)
  await keepAtSeat(database, table)
}
