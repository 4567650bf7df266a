import { type Kysely, sql } from 'kysely'
import { protect } from '../audience.ts'

/** Readings under review: for the secretariat alone, by row-level security too, for nothing in them is published yet. */
export async function createReadingTables(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table readings_at_desk (
      id uuid primary key,
      body text not null,
      file_name text not null,
      source bytea not null,
      text text not null,
      reading json not null,
      corrections json not null,
      seat text not null,
      at timestamptz(3) not null default now(),
      meeting text
    )`.execute(database)
  await protect(database, 'readings_at_desk')
  await sql`create index readings_at_desk_by_body on readings_at_desk (body, at desc)`.execute(database)
}
