import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Correction } from '../core/communique/correction.ts'
import { seedText } from '../core/communique/seed.fixture.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import { recordDemonstration } from './demonstration.ts'
import { deskLines, onDesk } from './desk.ts'
import { loadProfiles } from './profile.ts'
import { isUnreadable } from './read-file.ts'
import { recordText } from './record-text.ts'
import {
  acceptFromDesk,
  atDesk,
  correctAtDesk,
  type DeskReading,
  discardFromDesk,
  leavingOpen,
  readToDesk,
  recordFile,
} from './recording.ts'
import { sourceOf } from './views/texts.ts'
import { commandOf, concordOn, secretariat } from './views/record.fixture.ts'

const profiles = await loadProfiles(fileURLToPath(new URL('../profiles', import.meta.url)))
const seedBytes = readFileSync(new URL('../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))
const beijing = 'sco/cfm/2018-04-24'
const delegate = { seat: 'delegation:KAZ', capacity: 'national', state: 'KAZ' } as const
const officer = { actor: secretariat, body: 'SCO' }
const delegation = { actor: delegate, body: 'SCO' }
const leftOpen = (reading: DeskReading): readonly Correction[] => leavingOpen(reading.asRead)

let fresh: FreshDatabase
let concord: Concord
beforeEach(async () => {
  fresh = await freshDatabase()
  concord = { ...concordOn(fresh), profiles }
})
afterEach(() => fresh.close())

async function seedAtDesk(how = {}): Promise<DeskReading> {
  const reading = await readToDesk(concord, seedBytes, 'seed.txt', officer, how)
  if (isRefusal(reading) || isUnreadable(reading)) throw new Error(JSON.stringify(reading))
  return reading
}

describe('a reading at the desk', () => {
  test('is read, reviewed, answered, accepted: the meeting is recorded with the answers', async () => {
    const reading = await seedAtDesk()
    expect(reading).toMatchObject({
      body: 'SCO',
      language: 'zh',
      fileName: 'seed.txt',
      bytes: 7272,
      text: seedText,
      corrections: [],
      seat: 'secretariat',
      meeting: null,
    })
    expect(reading.questions.filter(question => question.must && !question.settled)).toHaveLength(1)
    expect(await acceptFromDesk(concord, reading.id, [], officer)).toMatchObject({
      refused: 'questions-open',
    })
    expect(await concord.journal.count()).toBe(0)
    const after = await correctAtDesk(concord, reading.id, leftOpen(reading), officer)
    expect(isRefusal(after) ? after : after.questions.filter(each => each.must && !each.settled)).toEqual([])
    expect(await acceptFromDesk(concord, reading.id, [], officer)).toBe(beijing)
    expect(await concord.journal.count()).toBe(1)
    expect(await atDesk(concord, reading.id, officer)).toMatchObject({ meeting: beijing })
  })

  test('accepted twice is recorded once', async () => {
    const { id, ...reading } = await seedAtDesk()
    const accept = () => acceptFromDesk(concord, id, leavingOpen(reading.asRead), officer)
    expect(await Promise.all([accept(), accept()])).toEqual([beijing, beijing])
    expect(await accept()).toBe(beijing)
    expect(await concord.journal.count()).toBe(1)
  })

  test('after a crash between the record and the desk, accepting again finds it recorded', async () => {
    const { id, text, asRead } = await seedAtDesk()
    const corrections = leavingOpen(asRead)
    const [profile] = profiles.map(each => each.profile)
    if (!profile) throw new Error('No profile')
    await recordText(
      concord,
      profile,
      { ...commandOf({ text, reading: asRead, corrections }), command: id },
      secretariat,
    )
    expect(await onDesk(concord, id, officer)).toMatchObject({ meeting: null })
    expect(await acceptFromDesk(concord, id, corrections, officer)).toBe(beijing)
    expect(await concord.journal.count()).toBe(1)
  })

  test('uploaded twice with one id is one reading', async () => {
    const id = randomUUID()
    await seedAtDesk({ id })
    await seedAtDesk({ id })
    expect(await deskLines(concord, 'SCO', officer)).toHaveLength(1)
  })

  test('keeps corrections one upon the other, and refuses those that cannot be without changing anything', async () => {
    const { id } = await seedAtDesk()
    const correct = (correction: Correction) => correctAtDesk(concord, id, [correction], officer)
    await correct({ correct: 'chair', to: { name: '甲' } })
    expect(await correct({ correct: 'chair', to: { state: 'x' } })).toMatchObject({
      refused: 'impossible-correction',
    })
    expect(await correct({ correct: 'act', act: 'p99.a1', to: {} })).toMatchObject({
      refused: 'unknown-correction-target',
    })
    expect(await correct({ correct: 'chair', to: { name: '\ud800' } })).toMatchObject({
      refused: 'text-not-recordable',
    })
    const after = await correct({ correct: 'meeting', to: { number: 13 } })
    expect(after).toMatchObject({
      corrections: [
        { correct: 'chair', to: { name: '甲' } },
        { correct: 'meeting', to: { number: 13 } },
      ],
      reading: { chair: { name: '甲', state: 'CHN' }, meeting: { number: 13 } },
    })
  })

  test('recorded, it is corrected no more at the desk', async () => {
    const { id, asRead } = await seedAtDesk()
    await acceptFromDesk(concord, id, leavingOpen(asRead), officer)
    expect(await correctAtDesk(concord, id, [{ correct: 'chair', to: { name: '甲' } }], officer)).toEqual({
      refused: 'source-already-recorded',
      facts: { meeting: beijing },
    })
  })

  test('is for the secretariat alone: no other seat reads, sees, corrects, accepts or discards', async () => {
    const { id } = await seedAtDesk()
    const only = { refused: 'secretariat-only' }
    expect(await readToDesk(concord, seedBytes, 'x', delegation)).toEqual(only)
    expect(await correctAtDesk(concord, id, [], delegation)).toEqual(only)
    expect(await acceptFromDesk(concord, id, [], delegation)).toEqual(only)
    expect(await discardFromDesk(concord, id, delegation)).toEqual(only)
    expect(await recordFile(concord, seedBytes, delegate)).toEqual(only)
    expect(await atDesk(concord, id, delegation)).toEqual({ refused: 'no-such-reading' })
    expect(await deskLines(concord, 'SCO', delegation)).toEqual([])
    expect(await deskLines(concord, 'SCO', officer)).toHaveLength(1)
  })

  test('discarded is gone, and nothing was recorded', async () => {
    const { id } = await seedAtDesk()
    await discardFromDesk(concord, id, officer)
    const gone = { refused: 'no-such-reading' }
    expect(await atDesk(concord, id, officer)).toEqual(gone)
    expect(await correctAtDesk(concord, id, [], officer)).toEqual(gone)
    expect(await acceptFromDesk(concord, id, [], officer)).toEqual(gone)
    expect(await concord.journal.count()).toBe(0)
  })

  test('a full desk takes no further reading', async () => {
    for (let n = 0; n < 100; n += 1) await readToDesk(concord, Buffer.from(`第${n}份。`), 'x', officer)
    expect(await readToDesk(concord, seedBytes, 'x', officer)).toEqual({
      refused: 'desk-full',
      facts: { most: '100' },
    })
  }, 120_000)
})

describe('recordFile', () => {
  test('records in one go what asks no question that must be settled', async () => {
    const recorded = await recordFile(concord, seedBytes, secretariat, { corrections: leavingOpen })
    expect(recorded).toMatchObject({ meeting: beijing })
    expect(await recordFile(concord, seedBytes, secretariat, { corrections: leavingOpen })).toEqual({
      refused: 'source-already-recorded',
      facts: { meeting: beijing },
    })
  })

  test('refuses what a person must settle first', async () => {
    expect(await recordFile(concord, seedBytes, secretariat)).toMatchObject({ refused: 'questions-open' })
  })

  test('bytes that are not the text in UTF-8 come back as they were', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(seedText.replaceAll('\n', '\r\n')),
    ])
    const recorded = await recordFile(concord, bytes, secretariat, { corrections: leavingOpen })
    const sha256 = 'reading' in recorded ? recorded.reading.source.sha256 : ''
    expect(await asReader(fresh.database, ['public'], tx => sourceOf(tx, sha256))).toEqual(bytes)
  })

  test.each([
    ['an empty file', Buffer.from(''), 'empty'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x01]), 'not-text'],
    ['a language that no profile reads', Buffer.from('La réunion a eu lieu.'), 'unsupported-language'],
  ])('%s is unreadable, and nothing is recorded', async (_, bytes, code) => {
    expect(await recordFile(concord, bytes, secretariat)).toMatchObject({ error: { code } })
    expect(await concord.journal.count()).toBe(0)
  })

  test('a text that is no communiqué is read, and refused for want of a meeting', async () => {
    expect(await recordFile(concord, Buffer.from('甲乙丙丁。'), secretariat)).toMatchObject({
      refused: 'meeting-not-identified',
    })
  })

  test('two communiqués in one file are refused', async () => {
    const second = seedText.replace('2018年4月24日', '2019年5月22日')
    const recorded = await recordFile(concord, Buffer.from(`${seedText}\n${second}`), secretariat, {
      corrections: leavingOpen,
    })
    expect(recorded).toMatchObject({ refused: 'several-texts-in-one-file' })
  })
})

test('the demonstration is recorded once, however often Concord starts', async () => {
  await recordDemonstration(concord)
  await recordDemonstration(concord)
  expect(await concord.journal.count()).toBe(1)
})
