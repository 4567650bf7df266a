import { type Kysely, sql } from 'kysely'
import { protect } from '../audience.ts'

/** Every read table of the record repeats what places a row: text, meeting, organ, day, language. */
const placed = sql.raw(`
  stream text not null,
  body text not null,
  meeting text not null,
  organ text not null,
  start_on text not null,
  language text not null`)

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'texts',
    `end_on text not null,
    language_rank integer not null,
    sha256 text not null unique,
    bytes integer not null,
    text text not null,
    original bytea,
    header json not null,
    reading json not null,
    reading_version integer not null,
    settled json not null,
    acts integer not null,
    outcomes integer not null,
    position bigint not null,
    corrected_at bigint,
    primary key (stream),
    unique (meeting, language)`,
  ],
  [
    'paragraphs',
    `paragraph integer not null,
    year text not null,
    text text not null,
    folded text not null,
    words tsvector not null,
    acts text[] not null,
    states text[] not null,
    listed text[] not null,
    not_listed text[] not null,
    primary key (stream, paragraph)`,
  ],
  [
    'acts',
    `n integer not null,
    paragraph integer not null,
    year text not null,
    type text not null,
    states text[] not null,
    listed text[] not null,
    not_listed text[] not null,
    act json not null,
    primary key (stream, n)`,
  ],
  [
    'attendance',
    `n integer not null,
    state text,
    name text not null,
    entry json not null,
    primary key (stream, n)`,
  ],
  [
    'outcomes',
    `n integer not null,
    paragraph integer not null,
    type text not null,
    outcome json not null,
    primary key (stream, n)`,
  ],
  [
    'instrument_mentions',
    `n integer not null,
    instrument text,
    mention json not null,
    primary key (stream, n)`,
  ],
  [
    'post_terms',
    `n integer not null,
    paragraph integer not null,
    stage text not null check (stage in ('nominated', 'approved', 'in-office')),
    post text not null,
    person text not null,
    state text,
    from_on text,
    to_on text,
    primary key (stream, n)`,
  ],
  [
    'follow_ups',
    `n integer not null,
    kind text not null,
    expectation json not null,
    primary key (stream, n)`,
  ],
  [
    'evidence',
    `n integer not null,
    kind text not null,
    shown_on text not null,
    evidence json not null,
    primary key (stream, n)`,
  ],
]

/** The read tables of the record: folds of the journal, each row with its audience. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await textSearch(database)
  for (const [name, columns] of tables) {
    await sql`create table ${sql.table(name)} (${placed}, ${sql.raw(columns)})`.execute(database)
    await protect(database, name)
    await sql`create index ${sql.ref(`${name}_by_meeting`)} on ${sql.table(name)} (body, meeting)`.execute(
      database,
    )
  }
  await sql`create index paragraphs_by_word on paragraphs using gin (words)`.execute(database)
  await letSearchUseItsIndex(database)
}

/** Stems of Russian and English, every word kept: "Council of Ministers" in quotes needs its "of". */
async function textSearch(database: Kysely<unknown>): Promise<void> {
  for (const language of ['russian', 'english']) {
    await sql`create text search dictionary ${sql.ref(`concord_${language}_stems`)}
      (template = snowball, language = ${sql.lit(language)})`.execute(database)
    await sql`create text search configuration ${sql.ref(`concord_${language}`)}
      (copy = ${sql.ref(`pg_catalog.${language}`)})`.execute(database)
  }
  for (const language of ['russian', 'english']) {
    await stemBy(database, language, 'word, hword, hword_part', language)
    await stemBy(database, language, 'asciiword, asciihword, hword_asciipart', 'english')
  }
}

async function stemBy(database: Kysely<unknown>, language: string, words: string, stems: string) {
  await sql`alter text search configuration ${sql.ref(`concord_${language}`)}
    alter mapping for ${sql.raw(words)} with ${sql.ref(`concord_${stems}_stems`)}`.execute(database)
}

/**
 * Behind row-level security the index of words serves a search only where its operator is known not to leak. It says
 * yes or no and nothing else; a superuser may declare so for this database. Elsewhere a search reads every paragraph.
 */
async function letSearchUseItsIndex(database: Kysely<unknown>): Promise<void> {
  const asked = await sql<{ role: string; may: boolean }>`
    select current_user as role, rolsuper as may from pg_roles where rolname = session_user`.execute(database)
  const [login] = asked.rows
  if (!login?.may) return
  await sql`set local role none`.execute(database)
  await sql`alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof`.execute(database)
  await sql`set local role ${sql.ref(login.role)}`.execute(database)
}
