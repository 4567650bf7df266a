import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { seedReading } from '../../core/communique/seed.fixture.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { act } from '../act.ts'
import type { Concord } from '../concord.ts'
import { asAuditor } from '../database/audience.ts'
import { draftFacts } from '../draft-facts.ts'
import { body, submission } from '../drafting.fixture.ts'
import { draftStream } from '../drafting.ts'
import { freshDatabase } from '../database/fresh-database.fixture.ts'
import { loadProfiles } from '../profile.ts'
import { profilesFolder } from '../profiles-folder.ts'
import { rebuild } from '../journal/rebuild.ts'
import { correctRecorded } from '../record-text.ts'
import { concordOn, type Recording, recorded, russian, secretariat, seed, summit } from './record.fixture.ts'
import { views } from './views.ts'

const tables = views.flatMap(view => view.tables)
/** What depends on when and by which command something was recorded, and on nothing else. */
const ofTheMoment = ['position', 'corrected_at']

const desks = ['readings_at_desk', 'draft_notes', 'prepared_sets', 'drafts_seen']

/** Every row of every read table, as text, in an order of its own. */
async function rows({ database }: Concord, without: readonly string[] = []) {
  const all: Record<string, unknown[]> = {}
  for (const table of tables) {
    const found = await asAuditor(database, tx =>
      sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(tx),
    )
    all[table] = found.rows
      .map(({ row }) => JSON.stringify(Object.entries(row).filter(([name]) => !without.includes(name))))
      .toSorted()
  }
  return all
}

async function withRecord<Answer>(
  recordings: readonly Recording[],
  work: (concord: Concord) => Promise<Answer>,
): Promise<Answer> {
  const fresh = await freshDatabase()
  const concord = concordOn(fresh)
  for (const recording of recordings) await recorded(concord, recording)
  try {
    return await work(concord)
  } finally {
    await fresh.close()
  }
}

const corrected = (concord: Concord) =>
  correctRecorded(
    concord,
    {
      command: randomUUID(),
      sha256: seedReading.source.sha256,
      seen: 1,
      corrections: [{ correct: 'meeting', to: { start: '2018-04-25' } }],
    },
    secretariat,
  )

/** A draft of the exercise council, submitted and opened for its first reading. */
async function drafted({ database, journal }: Concord): Promise<void> {
  const profile = (await loadProfiles(profilesFolder)).find(one => one.profile.id === body)?.profile
  if (!profile) throw new Error('There is no exercise council')
  const chair = { seat: 'chair', capacity: 'chair', state: null } as const
  for (const [actor, command] of [
    [secretariat, submission],
    [chair, { does: 'open-reading', deadline: null }],
  ] as const) {
    const facts = await draftFacts(database, profile, actor)
    await act(journal, draftAggregate, draftStream(body, submission.id), command, facts, actor)
  }
}

/** The first act of a meeting, of a decision and of a register, as the samples keep them. */
async function councilActs({ journal }: Concord): Promise<void> {
  for (const kind of ['meetings', 'decisions', 'candidacy']) {
    const file = new URL(`../../core/journal/samples/${kind}.jsonl`, import.meta.url)
    const [line = ''] = readFileSync(file, 'utf8').split('\n')
    const { stream, type, audience, content }: Entry = JSON.parse(line).entry
    await journal.append({ stream, expected: 0, acts: [{ type, audience, content }], actor: secretariat })
  }
}

test('folding the journal anew gives the read tables equal row by row', async () => {
  await withRecord([seed, russian, summit], async concord => {
    await corrected(concord)
    await drafted(concord)
    await councilActs(concord)
    const incremental = await rows(concord)
    expect(Object.values(incremental).every(each => each.length > 0)).toBe(true)
    const rebuilt = await rebuild(concord.database, views)
    expect(rebuilt).toEqual({ entries: 9, tables: tables.length, differences: [] })
    expect(await rows(concord)).toEqual(incremental)
  })
}, 60_000)

test('two independent recordings give the same rows in either order', async () => {
  const one = await withRecord([seed, russian, summit], concord => rows(concord, ofTheMoment))
  const other = await withRecord([summit, russian, seed], concord => rows(concord, ofTheMoment))
  expect(other).toEqual(one)
}, 60_000)

test('every read table of the record is protected by audience, whatever the query', async () => {
  await withRecord([seed], async ({ database }) => {
    const open = await sql<{ name: string }>`
      select relname as name from pg_class
      where relname = any(${[...tables, ...desks]}::text[])
        and not (relrowsecurity and relforcerowsecurity)`.execute(database)
    expect(open.rows).toEqual([])
    for (const table of tables) {
      const seen = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
        database,
      )
      expect([table, seen.rows[0]?.n]).toEqual([table, 0])
    }
  })
}, 60_000)
