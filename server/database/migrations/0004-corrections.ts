import { type Kysely, sql } from 'kysely'
import { protect } from '../audience.ts'

/** Corrections of recorded readings: what a reading at the desk corrects, and every address that a text has had. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table readings_at_desk add column corrects json`.execute(database)
  await sql`
    create table addresses (
      stream text not null,
      body text not null,
      meeting text not null,
      primary key (stream, meeting)
    )`.execute(database)
  await protect(database, 'addresses')
  await sql`create index addresses_by_meeting on addresses (body, meeting)`.execute(database)
  await fold(database)
}

/** The entries there are already, folded as the view folds those to come. */
async function fold(database: Kysely<unknown>): Promise<void> {
  await sql`select set_config('concord.audiences', '*', true)`.execute(database)
  await sql`
    insert into addresses (stream, body, meeting, audience)
    select distinct on (entry.stream, entry.doc #>> '{content,meeting}')
      entry.stream, texts.body, entry.doc #>> '{content,meeting}', entry.audience
    from journal as entry join texts on texts.stream = entry.stream
    where entry.type in ('CommuniqueRecorded', 'ReadingCorrected')
    order by entry.stream, entry.doc #>> '{content,meeting}', entry.position
  `.execute(database)
}
