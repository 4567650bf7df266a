import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Concord } from '../server/concord.ts'
import { type FreshDatabase, freshDatabase } from '../server/database/fresh-database.fixture.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { views } from '../server/views/views.ts'
import { type FileRecorded, type HowToRecord, lineOf, objectOf, recordFiles } from './record-files.ts'

const seed = fileURLToPath(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'concord-record-'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

let fresh: FreshDatabase
let concord: Concord
beforeEach(async () => {
  fresh = await freshDatabase()
  const { database } = fresh
  const profiles = await loadProfiles(profilesFolder)
  concord = { database, journal: openJournal(database, views), profiles, mode: 'production' }
})
afterEach(() => fresh.close())

async function record(
  files: readonly string[],
  how: Partial<HowToRecord> = {},
): Promise<readonly FileRecorded[]> {
  const all: FileRecorded[] = []
  for await (const one of recordFiles(concord, files, { leaveOpen: false, ...how })) all.push(one)
  return all
}

test('recordFiles goes on after a refusal, and says of each file what has become of it', async () => {
  const later = file('later.txt', readFileSync(seed, 'utf8').replace('2018年4月24日', '2019年5月22日'))
  const empty = file('empty.txt', '')
  const all = await record([empty, seed, seed, later], { leaveOpen: true })
  expect(all.map(one => objectOf(one, 'en'))).toMatchObject([
    { file: empty, error: { code: 'empty' } },
    { file: seed, meeting: 'sco/cfm/2018-04-24', language: 'zh', paragraphs: 29 },
    {
      refused: 'source-already-recorded',
      sentence:
        'This file is already recorded as sco/cfm/2018-04-24. To correct its reading, record a corrected reading.',
    },
    { file: later, meeting: 'sco/cfm/2019-05-22' },
  ])
  expect(await concord.journal.count()).toBe(2)
})

test('a question that a person must settle refuses, unless it is left open in so many words', async () => {
  const [refused] = await record([seed])
  if (!refused) throw new Error('No answer')
  expect(refused.result).toMatchObject({ refused: 'questions-open' })
  expect(lineOf(refused, 'zh')).toContain('各方')
  expect(await concord.journal.count()).toBe(0)
})

test('lineOf gives one line, in the language of the terminal', async () => {
  const [one] = await record([seed], { leaveOpen: true })
  if (!one) throw new Error('No answer')
  for (const language of ['zh', 'ru', 'en'] as const) {
    const line = lineOf(one, language)
    expect(line).toContain(`${seed}: `)
    expect(line).toContain('sco/cfm/2018-04-24')
    expect(line).not.toMatch(/[{}\n]/)
  }
})
