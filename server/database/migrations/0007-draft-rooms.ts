import { type Kysely, sql } from 'kysely'
import { keepInBody, protect } from '../audience.ts'

/** Where the Chair is in a draft, for the screen of the room. Never journalled: to show a paragraph decides nothing. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table draft_rooms (
      body text not null,
      draft text not null,
      paragraph text not null,
      language text not null,
      texts json not null,
      size smallint not null,
      follows boolean not null,
      changed_at timestamptz(3) not null default now(),
      primary key (body, draft)
    )`.execute(database)
  await protect(database, 'draft_rooms')
  await keepInBody(database, 'draft_rooms')
}
