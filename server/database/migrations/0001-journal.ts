import { type Kysely, sql } from 'kysely'
import { protect } from '../audience.ts'

/** The journal, append-only and gapless by trigger, and its head. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table journal_head (position bigint not null)`.execute(database)
  await sql`insert into journal_head values (0)`.execute(database)
  await sql`
    create table journal (
      position bigint primary key,
      stream text not null,
      version integer not null,
      type text not null,
      at timestamptz(3) not null,
      actor text not null,
      capacity text not null,
      audience text not null,
      body text not null,
      salt bytea not null check (length(salt) = 32),
      leaf bytea not null check (length(leaf) = 32),
      doc jsonb not null generated always as (body::jsonb) stored,
      unique (stream, version)
    )`.execute(database)
  await protect(database, 'journal')
  await appendOnly(database)
  await gapless(database)
}

async function appendOnly(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_to_change_the_journal() returns trigger language plpgsql as $$
    begin
      raise exception 'The journal is append-only: % is refused', lower(tg_op);
    end $$`.execute(database)
  await sql`
    create trigger append_only before update or delete or truncate on journal
    for each statement execute function refuse_to_change_the_journal()`.execute(database)
}

/** Whatever program writes: positions continue the head without a gap, and the head follows in the same statement. */
async function gapless(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function move_the_journal_head() returns trigger language plpgsql as $$
    declare added bigint; first bigint; last bigint;
    begin
      select count(*), min(position), max(position) into added, first, last from added_entries;
      if added = 0 then return null; end if;
      update journal_head set position = last where position = first - 1 and last - first + 1 = added;
      if not found then
        raise exception 'Positions % to % leave a gap in the journal', first, last;
      end if;
      return null;
    end $$`.execute(database)
  await sql`
    create trigger gapless after insert on journal referencing new table as added_entries
    for each statement execute function move_the_journal_head()`.execute(database)
}
