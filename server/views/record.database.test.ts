import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Correction } from '../../core/communique/correction.ts'
import type { FollowUp, PostTerm } from '../../core/communique/public-record.ts'
import { sco, seedReading, seedText } from '../../core/communique/seed.fixture.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { correctRecorded, recordText } from '../record-text.ts'
import { acts } from './acts.ts'
import { openFollowUps } from './follow-ups.ts'
import { meetingLines, recordedMeeting } from './meetings.ts'
import { candidacies, postTerms } from './posts.ts'
import {
  commandOf,
  concordOn,
  linesRead,
  memberOf,
  recorded,
  russian,
  secretariat,
  seed,
  summit,
} from './record.fixture.ts'
import { sourceOf } from './texts.ts'

const beijing = 'sco/cfm/2018-04-24'
const anyAct = { body: 'SCO', meeting: null, organ: null, type: null, state: null, year: null, page: 1 }

let fresh: FreshDatabase
let concord: Concord
beforeEach(async () => {
  fresh = await freshDatabase()
  concord = concordOn(fresh)
})
afterEach(() => fresh.close())

const asPublic = <Answer>(work: Parameters<typeof asReader<Answer>>[2]) =>
  asReader(fresh.database, ['public'], work)
const meeting = (id = beijing) => asPublic(tx => recordedMeeting(tx, sco, id))

type Query<Answer> = Parameters<typeof asReader<Answer>>[2]
const open: Query<readonly FollowUp[]> = tx => openFollowUps(tx, sco)
const terms: Query<readonly PostTerm[]> = tx => postTerms(tx, sco)

describe('recordedMeeting', () => {
  test('shows what was recorded: symbol, chair, attendance, words, reading, and the entry that proves it', async () => {
    expect(await recorded(concord, seed)).toBe(beijing)
    const shown = await meeting()
    expect(shown).toMatchObject({
      id: beijing,
      symbol: 'SCO/CFM/2018-1/COM',
      organ: 'SCO-CFM',
      kind: 'regular',
      start: '2018-04-24',
      precision: 'day',
      place: { zh: '北京', ru: 'Пекин', en: 'Beijing' },
      form: 'in-person',
      recorded: ['zh'],
      acts: seedReading.acts.length,
      outcomes: seedReading.outcomes.length,
      chair: seedReading.chair,
      attendance: seedReading.attendance,
      source: null,
    })
    const [text] = shown?.texts ?? []
    expect(text).toMatchObject({
      language: 'zh',
      authentic: true,
      text: seedText,
      bytes: 7272,
      readingVersion: 1,
      settled: [{ code: 'ambiguous-scope', answer: 'left-open' }],
      corrected: null,
    })
    expect(text?.reading).toEqual(seedReading)
    const proof = await asPublic(tx => concord.journal.proofOf(tx, 1))
    expect(text?.proof).toEqual(proof)
    expect(proof).toMatchObject({ position: 1, type: 'CommuniqueRecorded', entries: 1 })
  })

  test('a meeting that is not recorded is not shown, though the profile knows of it', async () => {
    await recorded(concord, seed)
    expect(await meeting('sco/chs/2018-06-09')).toBeNull()
    expect(await meeting("sco/cfm/'; drop table texts; --")).toBeNull()
    expect(await meeting('sco/cfm/\0')).toBeNull()
  })

  test('a text in a second language joins the meeting; the first language of the body gives its facts, once', async () => {
    await recorded(concord, russian)
    await recorded(concord, seed)
    const shown = await meeting()
    expect(shown?.recorded).toEqual(['zh', 'ru'])
    expect(shown?.texts.map(text => [text.language, text.authentic])).toEqual([
      ['zh', true],
      ['ru', true],
    ])
    expect(shown?.attendance).toEqual(seedReading.attendance)
    expect(shown?.followUps.map(each => each.id)).toHaveLength(8)
    expect(await asPublic(tx => candidacies(tx, 'SCO'))).toHaveLength(1)
  })

  test('the bytes come back as published, where they are not the text in UTF-8 too', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(seedText)])
    const command = { ...commandOf(seed), original: bytes.toString('base64') }
    await recordText(concord, sco, command, secretariat)
    expect(await asPublic(tx => sourceOf(tx, command.sha256))).toEqual(bytes)
    expect((await meeting())?.texts[0]?.bytes).toBe(7275)
    expect(await asPublic(tx => sourceOf(tx, 'none'))).toBeNull()
  })
})

const sides = seedReading.issues.find(issue => issue.code === 'ambiguous-scope')?.span ?? null
const all: Correction = { correct: 'issue', code: 'ambiguous-scope', at: sides, answer: 'all-members' }
const correct = (corrections: readonly Correction[], seen = 1) =>
  correctRecorded(
    concord,
    { command: randomUUID(), sha256: seedReading.source.sha256, seen, corrections },
    secretariat,
  )

describe('a corrected reading', () => {
  test('is a new entry, the old one stays; every view shows the new reading', async () => {
    await recorded(concord, seed)
    expect(await correct([all, { correct: 'act', act: 'p13.a1', to: { type: 'support' } }])).toBe(beijing)
    const entries = await concord.journal.stream(`communique:${seedReading.source.sha256}`)
    expect(entries.map(entry => entry.type)).toEqual(['CommuniqueRecorded', 'ReadingCorrected'])
    expect(entries[0]?.content).toMatchObject({ reading: seedReading, asRead: null })
    const text = (await meeting())?.texts[0]
    expect(text).toMatchObject({ readingVersion: 2, proof: { position: 1 }, corrected: { position: 2 } })
    expect(text?.settled).toEqual([{ code: 'ambiguous-scope', span: sides, answer: 'all-members' }])
    expect(await asPublic(tx => acts(tx, { ...anyAct, type: 'note' }))).toMatchObject({ total: 0 })
    expect(await asPublic(tx => candidacies(tx, 'SCO'))).toMatchObject([{ outcome: 'support-candidacy' }])
  })

  test('made on a reading that somebody else has corrected meanwhile is refused', async () => {
    await recorded(concord, seed)
    await correct([all])
    expect(await correct([{ correct: 'chair', to: { name: '甲' } }])).toMatchObject({
      refused: 'stale-version',
    })
    expect(await correct([{ correct: 'chair', to: { name: '甲' } }], 2)).toBe(beijing)
  })

  test('with another day moves everything to the meeting of that day', async () => {
    await recorded(concord, seed)
    expect(await correct([{ correct: 'meeting', to: { start: '2018-04-25' } }])).toBe('sco/cfm/2018-04-25')
    expect(await meeting()).toBeNull()
    expect(await meeting('sco/cfm/2018-04-25')).toMatchObject({ start: '2018-04-25', recorded: ['zh'] })
    expect((await asPublic(tx => acts(tx, { ...anyAct, meeting: beijing }))).total).toBe(0)
  })

  test('of an unknown text, or by another seat than the secretariat, is refused', async () => {
    const command = { command: randomUUID(), sha256: 'none', seen: 1, corrections: [all] }
    expect(await correctRecorded(concord, command, secretariat)).toEqual({ refused: 'not-recorded-yet' })
    const delegate = { seat: 'delegation:KAZ', capacity: 'national', state: 'KAZ' } as const
    expect(await correctRecorded(concord, command, delegate)).toEqual({ refused: 'secretariat-only' })
  })
})

describe('recording', () => {
  test('a command sent twice at once is recorded once', async () => {
    const command = commandOf(seed)
    const both = await Promise.all([1, 2].map(() => recordText(concord, sco, command, secretariat)))
    expect(both).toEqual([beijing, beijing])
    expect(await concord.journal.count()).toBe(1)
  })

  test('of two different files of one meeting and language at once, one is recorded and the other refused', async () => {
    const other = linesRead('甲', { meeting: seedReading.meeting, language: 'zh' })
    const both = await Promise.all([
      recordText(concord, sco, commandOf(seed), secretariat),
      recordText(concord, sco, commandOf({ text: '甲', reading: other }), secretariat),
    ])
    expect(both.filter(isRefusal)).toMatchObject([{ refused: 'text-already-recorded' }])
    expect(await concord.journal.count()).toBe(1)
  })
})

describe('the views', () => {
  test('meetingLines keeps apart what is recorded, what the profile knows, and what a text announces', async () => {
    await recorded(concord, seed)
    const profile = { ...sco, meetings: sco.meetings.filter(each => !each.start.startsWith('2018-0')) }
    const lines = await asPublic(tx => meetingLines(tx, profile))
    const of2018 = lines.filter(line => line.start.startsWith('2018'))
    expect(
      of2018.map(({ id, organ, start, recorded: languages, source }) => [
        id,
        organ,
        start,
        languages,
        source,
      ]),
    ).toEqual([
      [beijing, 'SCO-CFM', '2018-04-24', ['zh'], null],
      [null, 'SCO-AFG-CG', '2018-05', [], `${beijing}#p17`],
      [null, 'SCO-CHS', '2018-06', [], `${beijing}#p6`],
      ['sco/chg/2018-10-11', 'SCO-CHG', '2018-10-11', [], expect.stringMatching(/./)],
    ])
    expect(lines.map(line => line.start)).toEqual(lines.map(line => line.start).toSorted())
  })

  test('a follow-up stays open until another record settles it, and stays settled in its own meeting', async () => {
    await recorded(concord, seed)
    expect((await asPublic(open)).map(each => each.paragraph)).toEqual([6, 7, 7, 11, 11, 17, 25, 26])
    await recorded(concord, summit)
    expect((await asPublic(open)).map(each => each.paragraph)).toEqual([7, 11, 11, 17, 26])
    const settled = (await meeting())?.followUps.filter(each => each.settled)
    expect(settled?.map(each => [each.id, each.settled])).toEqual([
      [`${beijing}#p6.1`, { meeting: 'sco/chs/2018-06-09', paragraph: 1, outcome: 'meet', on: '2018-06-09' }],
      [
        `${beijing}#p7.1`,
        { meeting: 'sco/chs/2018-06-09', paragraph: 2, outcome: 'adopt', on: '2018-06-09' },
      ],
      [
        `${beijing}#p25.1`,
        { meeting: 'sco/chs/2018-06-09', paragraph: 3, outcome: 'appoint', on: '2018-06-09' },
      ],
    ])
  })

  test('postTerms: nominated until a record approves; the profile beside it, with its source, seen where the record sees it', async () => {
    await recorded(concord, seed)
    const stages = async () =>
      (await asPublic(terms))
        .filter(term => term.meeting)
        .map(term => [term.post, term.stage, term.meeting, term.from, term.to])
    expect(await stages()).toEqual([['SCO-SG', 'nominated', beijing, '2019-01-01', '2021-12-31']])
    const alimov = (await asPublic(terms)).find(term => 'en' in term.person && /Alimov/.test(term.person.en))
    expect(alimov).toMatchObject({ stage: 'in-office', meeting: null, seen: ['2018-04-24'] })
    expect(alimov?.source).toMatch(/./)
    await recorded(concord, summit)
    expect(await stages()).toEqual([['SCO-SG', 'approved', 'sco/chs/2018-06-09', '2019-01-01', '2021-12-31']])
  })
})

test('somebody whom the profile does not know in a post is one line, with every day on which the record sees the person', async () => {
  await recorded(concord, seed)
  await recorded(concord, summit)
  const found = await asPublic(tx => postTerms(tx, { ...sco, holdings: [] }))
  const alimov = found.filter(term => 'en' in term.person && /Alimov/.test(term.person.en))
  expect(alimov).toMatchObject([
    { post: 'SCO-SG', stage: 'in-office', seen: ['2018-04-24', '2018-06-09'], meeting: 'sco/chs/2018-06-09' },
  ])
})

describe('audiences', () => {
  test('a public text beside one for members: the public sees its own, and not that there is another', async () => {
    await recorded(concord, { ...seed, audience: 'members' })
    await recorded(concord, russian)
    const shown = await meeting()
    expect(shown?.recorded).toEqual(['ru'])
    expect(shown?.attendance).toEqual(russian.reading.attendance)
    expect(shown?.followUps).toEqual([])
  })

  test('a text for members settles nothing in public: what it settles stays open there', async () => {
    await recorded(concord, seed)
    await recorded(concord, { ...summit, audience: 'members' })
    expect(await asPublic(open)).toHaveLength(8)
    expect(await asReader(fresh.database, memberOf('SCO'), open)).toHaveLength(5)
  })

  test('a correction is read by those who read the text', async () => {
    await recorded(concord, { ...seed, audience: 'members' })
    const command = { command: randomUUID(), sha256: seedReading.source.sha256, seen: 1 }
    const corrections: readonly Correction[] = [{ correct: 'chair', to: { name: '甲' } }]
    await correctRecorded(concord, { ...command, corrections }, secretariat)
    expect(await meeting()).toBeNull()
    const [, correction] = await concord.journal.entries(1, 10)
    expect(correction).toMatchObject({ type: 'ReadingCorrected', audience: 'members' })
  })
})
