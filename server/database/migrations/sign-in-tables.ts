import { type Kysely, sql } from 'kysely'

/** Accounts, invitations and sign-ins: rows that can be listed, and revoked at once. */
export async function createSignInTables(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table accounts (
      id uuid primary key,
      body text not null,
      seat text not null,
      name text not null,
      name_key text not null unique,
      password_hash text not null,
      created_at timestamptz(3) not null default now(),
      closed_at timestamptz(3)
    )`.execute(database)
  await sql`
    create table invitations (
      id uuid primary key,
      token_hash text not null unique,
      body text not null,
      seat text not null,
      invited_by text not null,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      revoked_at timestamptz(3)
    )`.execute(database)
  await sql`
    create table sign_ins (
      id uuid primary key,
      token_hash text not null unique,
      way text not null check (way in ('demonstration', 'password')),
      account uuid references accounts (id),
      body text not null,
      seat text not null,
      capacity text not null,
      state text,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      check ((way = 'password') = (account is not null))
    )`.execute(database)
  await sql`create index sign_ins_by_body on sign_ins (body, created_at desc)`.execute(database)
  await sql`create index sign_ins_by_account on sign_ins (account)`.execute(database)
}
