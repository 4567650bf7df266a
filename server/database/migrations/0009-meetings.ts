import { type Kysely, sql } from 'kysely'
import { keepInBody, protect } from '../audience.ts'

/** Meetings of councils, from their planning to their close. What is done to one stands in the journal. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table council_meetings (
      stream text primary key,
      body text not null,
      id text not null,
      organ text not null,
      stage text not null,
      first_day text not null,
      prepares text,
      meeting json not null,
      entries integer not null,
      position bigint not null
    )`.execute(database)
  await protect(database, 'council_meetings')
  await keepInBody(database, 'council_meetings')
  await sql`create index council_meetings_by_day on council_meetings (body, first_day)`.execute(database)
}
