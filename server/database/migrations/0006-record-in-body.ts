import { type Kysely, sql } from 'kysely'
import { keepInBody, keepTextsInBody } from '../audience.ts'

const tables = [
  'texts',
  'addresses',
  'paragraphs',
  'acts',
  'attendance',
  'outcomes',
  'instrument_mentions',
  'post_terms',
  'follow_ups',
  'evidence',
  'readings_at_desk',
] as const

/** What a body recorded for its members, and what lies on its desk, is for seats of that body and of no other. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const table of tables) await keepInBody(database, table)
  await keepTextsInBody(database)
  await tellWhoReads(database)
}

/** Which entries between two positions each of many readers may read, asked at once. */
const tellWhoReads = async (database: Kysely<unknown>): Promise<void> =>
  void (await sql`
    create function readable_entries(audiences text[], bodies text[], first bigint, last bigint)
    returns table (reader integer, entry bigint) language plpgsql as $$
    begin
      for n in 1 .. cardinality(audiences) loop
        perform set_config('concord.audiences', audiences[n], true),
          set_config('concord.body', bodies[n], true), set_config('concord.seat', '', true);
        return query select n, journal.position from journal where journal.position between first and last;
      end loop;
    end $$`.execute(database))
