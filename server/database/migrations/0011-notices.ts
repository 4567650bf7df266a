import { type Kysely, sql } from 'kysely'
import { keepAtSeat, protect } from '../audience.ts'

/** What seats are told, how they want to be written to, the letters on their way, and keys to calendars. Never journalled. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table notices (
      body text not null,
      seat text not null,
      id text not null,
      kind text not null,
      stream text not null,
      position bigint not null,
      matter json not null,
      at text not null,
      read_at timestamptz(3),
      primary key (body, seat, id)
    )`.execute(database)
  await sql`create index notices_of_seat on notices (body, seat, position desc)`.execute(database)
  await sql`
    create table correspondents (
      body text not null,
      seat text not null,
      account text not null,
      zone text not null,
      language text not null check (language in ('zh', 'ru', 'en')),
      address text,
      fault text,
      changed_at timestamptz(3) not null default now(),
      primary key (body, seat, account)
    )`.execute(database)
  await sql`
    create table mails (
      id text primary key,
      body text not null,
      seat text not null,
      account text not null,
      about text not null check (about in ('notice', 'deadline')),
      matter text not null,
      due text not null default '',
      step integer not null default 0,
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given-up', 'passed')),
      attempts integer not null default 0,
      next_at timestamptz(3) not null default now(),
      fault text,
      made_at timestamptz(3) not null default now(),
      sent_at timestamptz(3),
      unique (body, seat, account, about, matter, due, step)
    )`.execute(database)
  await sql`create index mails_waiting on mails (next_at) where state = 'waiting'`.execute(database)
  await sql`
    create table calendar_keys (
      id text primary key,
      body text not null,
      seat text not null,
      account text not null,
      token_hash text not null unique,
      made_at timestamptz(3) not null default now(),
      revoked_at timestamptz(3)
    )`.execute(database)
  for (const table of ['notices', 'correspondents', 'mails', 'calendar_keys']) {
    await protect(database, table)
    await keepAtSeat(database, table)
  }
}
