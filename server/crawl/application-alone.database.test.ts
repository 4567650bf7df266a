import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '../database/fresh-database.fixture.ts'
import { conditions } from '../database/only-readable.ts'
import type { Tables } from '../database/tables.ts'
import { crawl } from './crawl.fixture.ts'

const seed = Number(process.env.CRAWL_SEED ?? Date.now() % 1_000_000_000)

test(`the application alone keeps every secret, from every seat, at every address (seed ${seed})`, async () => {
  const { leaks, probes, unseen, silent } = await crawl('unbound', 10_000, seed)
  expect(leaks).toEqual([])
  expect(unseen).toEqual([])
  expect(silent).toEqual([])
  expect(probes).toBeGreaterThanOrEqual(10_000)
}, 240_000)

test('every table that row-level security guards is guarded by the application as well', async () => {
  const fresh = await freshDatabase()
  const { rows } = await sql<{ name: keyof Tables }>`
    select relname as name from pg_class where relrowsecurity and relkind = 'r'`.execute(fresh.database)
  await fresh.close()
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(conditions).toSorted())
})
