import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedReading, seedText, sco } from '../../core/communique/seed.fixture.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { meetingLines, recordedMeeting } from './meetings.ts'
import { concordOn, recorded, seed } from './record.fixture.ts'
import { search } from './search.ts'

let fresh: FreshDatabase
let concord: Concord
beforeAll(async () => {
  fresh = await freshDatabase()
  concord = concordOn(fresh)
  await recorded(concord, seed)
})
afterAll(() => fresh.close())

test('x', async () => {
  const m = await asReader(fresh.database, ['public'], tx => recordedMeeting(tx, sco, 'sco/cfm/2018-04-24'))
  console.log(JSON.stringify({ ...m, texts: m?.texts.length, attendance: 0 }, null, 1))
  const r = await asReader(fresh.database, ['public'], tx =>
    search(tx, { body: 'SCO', words: '合作', organ: null, act: null, state: null, year: null, page: 1 }),
  )
  console.log(r.total, r.counts, r.hits[0])
  void seedReading
  void seedText
  void meetingLines
  expect(1).toBe(1)
})
