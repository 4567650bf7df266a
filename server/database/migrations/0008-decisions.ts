import { type Kysely, sql } from 'kysely'
import { keepInBody, keepStreamsInBody, protect } from '../audience.ts'

/** Streams that name their body, as of this change. */
const kinds = [
  'draft',
  'decisions',
  'meeting',
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
]

/** The decisions of the organs, and how far what follows from recorded acts has been followed. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await keepStreamsInBody(database, kinds)
  await createDecisions(database)
  await createFolds(database)
  await sql`create table followed (name text primary key, position bigint not null)`.execute(database)
}

/** A line for each decision. Published for the public it becomes public, with the words that are published. */
async function createDecisions(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table decisions (
      stream text not null,
      body text not null,
      organ text not null,
      id text not null,
      meeting text,
      item text,
      class text not null,
      act text not null,
      document text not null,
      title json not null,
      stage text not null,
      number integer,
      day text,
      publicity text not null,
      published json,
      drafted text not null,
      expires text,
      entries integer not null,
      position bigint not null,
      primary key (stream, id)
    )`.execute(database)
  await protect(database, 'decisions')
  await keepInBody(database, 'decisions')
  await sql`create index decisions_by_body on decisions (body, position desc)`.execute(database)
  await sql`create index decisions_by_meeting on decisions (body, meeting)`.execute(database)
  await sql`create index decisions_expiring on decisions (expires) where expires is not null`.execute(
    database,
  )
}

/** Each decision as its acts have made it, from which its line follows: for members alone, whatever is published. */
async function createFolds(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision_folds (
      stream text not null,
      body text not null,
      id text not null,
      decision json not null,
      primary key (stream, id)
    )`.execute(database)
  await protect(database, 'decision_folds')
  await keepInBody(database, 'decision_folds')
}
