import { type Kysely, sql } from 'kysely'
import { keepInBody, protect } from '../audience.ts'

/** The registers of a body: nominations, reports, candidacies, instruments, commitments and positions, each as its acts have made it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table registered (
      stream text primary key,
      register text not null,
      body text not null,
      id text not null,
      thing json not null,
      opened_at text not null,
      changed_at text not null,
      entries integer not null,
      position bigint not null
    )`.execute(database)
  await protect(database, 'registered')
  await keepInBody(database, 'registered')
  await sql`create index registered_by_body on registered (body, register, position desc)`.execute(database)
}
