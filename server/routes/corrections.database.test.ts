import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RecordedMeeting } from '../../core/communique/public-record.ts'
import { recordDemonstration } from '../demonstration.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'

const beijing = '/sco/cfm/2018-04-24'
const nextDay = '/sco/cfm/2018-04-25'
const place = `/api/meetings${beijing}/texts/zh/corrections`
const chair = (name: string) => ({ correct: 'chair', to: { name } })
const moved = { correct: 'meeting', to: { start: '2018-04-25', end: '2018-04-25' } }

let server: TestServer
let secretariat: string
async function open(): Promise<void> {
  server = await openTestServer()
  await recordDemonstration(server.concord)
  secretariat = await server.seat('secretariat')
}
const close = () => server?.close()

const send = (cookie: string | null, payload: object, url = place) =>
  server.as(cookie, { method: 'POST', url, payload })

const correct = (...corrections: readonly object[]) => send(secretariat, { readingVersion: 1, corrections })

const press = (cookie: string | null, url: string, form: Readonly<Record<string, string>> = {}) =>
  server.as(cookie, {
    method: 'POST',
    url,
    payload: new URLSearchParams(form).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

const see = (url: string, cookie: string | null = null) =>
  server.as(cookie, { url, headers: { 'accept-language': 'en' } })

const textNow = async (at = beijing) =>
  (await see(`/api/meetings${at}`)).json<RecordedMeeting>().texts[0] ?? expect.fail('no text')

/** Presses "Correct the reading" and gives the address of the copy at the desk. */
async function copied(cookie = secretariat): Promise<string> {
  const opened = await press(cookie, `${beijing}/correction?text=zh`)
  expect(opened.statusCode).toBe(303)
  return String(opened.headers.location)
}

describe('a recorded reading corrected by a program', () => {
  beforeEach(open)
  afterEach(close)

  test('E-19 is a new entry, and the entry before stays to be read', async () => {
    const before = await textNow()
    const reply = await correct(chair('王毅外长'))
    expect([reply.statusCode, reply.json()]).toEqual([201, { meeting: 'sco/cfm/2018-04-24' }])
    expect(reply.headers.location).toBe(`/api/meetings${beijing}`)
    const after = await textNow()
    expect(after).toMatchObject({
      readingVersion: 2,
      proof: { leaf: before.proof.leaf },
      corrected: { position: 2, type: 'ReadingCorrected' },
      earlier: [1],
      reading: { chair: { name: '王毅外长' } },
    })
    const first = (await see('/api/journal/1')).json<{ body: string }>()
    expect(first.body).toContain(JSON.stringify(before.reading.chair.name))
    expect(first.body).not.toContain('王毅外长')
  })

  test('sent twice is recorded once', async () => {
    const payload = {
      id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
      readingVersion: 1,
      corrections: [chair('王毅外长')],
    }
    expect((await send(secretariat, payload)).statusCode).toBe(201)
    expect((await send(secretariat, payload)).statusCode).toBe(201)
    expect(await server.concord.journal.count()).toBe(2)
  })
})

describe('a correction by a program', () => {
  beforeAll(open)
  afterAll(close)

  test.each([
    ['an older reading', { readingVersion: 2, corrections: [chair('甲')] }, 409, 'stale-version'],
    [
      'what is not in it',
      { corrections: [{ correct: 'act', act: 'p99.a1', to: {} }] },
      422,
      'unknown-correction-target',
    ],
    [
      'nothing new',
      { corrections: [{ correct: 'meeting', to: { organ: 'SCO-CFM' } }] },
      422,
      'nothing-corrected',
    ],
    ['with half a character', { corrections: [chair('\ud800')] }, 422, 'text-not-recordable'],
    ['without corrections', { corrections: [] }, 400, 'malformed'],
    ['in no known way', { corrections: [{ correct: 'everything' }] }, 400, 'malformed'],
  ])('%s is refused with a sentence, and nothing is recorded', async (_, payload, status, code) => {
    const reply = await send(secretariat, { readingVersion: 1, ...payload })
    expect(reply.json()).toMatchObject({ status, code })
    expect(reply.json<{ detail: string }>().detail).not.toBe('')
    expect(await server.concord.journal.count()).toBe(1)
  })

  test('is the secretariat’s business, and of a text that is there', async () => {
    for (const cookie of [null, await server.seat('chair'), await server.seat('delegation:CHN')])
      for (const url of [place, `/api/meetings/sco/cfm/1999-01-01/texts/zh/corrections`])
        expect((await send(cookie, { readingVersion: 1, corrections: [moved] }, url)).json()).toMatchObject({
          status: 403,
          code: 'secretariat-only',
        })
    const russian = await send(
      secretariat,
      { readingVersion: 1, corrections: [moved] },
      place.replace('zh', 'ru'),
    )
    expect(russian.statusCode).toBe(404)
    expect(await server.concord.journal.count()).toBe(1)
  })
})

describe('a recorded reading corrected by a person', () => {
  beforeEach(open)
  afterEach(close)

  test('is reviewed at the desk; what was saved there becomes one entry, and the page shows it', async () => {
    expect((await see(beijing)).body).not.toContain('Correct the reading')
    expect((await see(beijing, secretariat)).body).toContain('Correct the reading')
    const copy = await copied()
    const untouched = await see(copy, secretariat)
    expect(untouched.body).toContain('corrects reading 1 of the record')
    expect(untouched.body).toMatch(/aria-disabled="true"[^>]*>Record the corrected reading/)
    await press(secretariat, `${copy}/corrections`, { correct: 'chair', name: '王毅外长', state: 'CHN' })
    await press(secretariat, `${copy}/corrections`, {
      correct: 'act',
      act: 'p13.a1',
      type: 'support',
      mood: 'declarative',
      scope: 'all-members',
    })
    expect(await server.concord.journal.count()).toBe(1)
    const accepted = await press(secretariat, `${copy}/acceptance`)
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, beijing])
    expect(await server.concord.journal.count()).toBe(2)

    const page = await see(beijing)
    const { corrected } = await textNow()
    expect(page.body).toContain('corrected, version 2')
    expect(page.body).toContain(corrected?.leaf.slice(0, 4))
    expect(page.body).toContain('href="/journal/2"')
    expect(page.body).toContain('href="/journal/1"')
    expect((await see('/journal/1')).statusCode).toBe(200)
    expect((await see('/journal/2')).body).toContain('王毅外长')
  })

  test('asks nothing again that was settled when it was recorded', async () => {
    const { questions } = (
      await see(`/api/readings${(await copied()).replace('/sco/read', '')}`, secretariat)
    ).json<{
      questions: { must: boolean; settled: boolean }[]
    }>()
    expect(questions.filter(one => one.must).length).toBeGreaterThan(0)
    expect(questions.filter(one => one.must && !one.settled)).toEqual([])
  })

  test('has one copy at the desk, which can be taken off and opened anew', async () => {
    const copy = await copied()
    await press(secretariat, `${copy}/corrections`, { correct: 'chair', name: '甲', state: 'CHN' })
    expect(await copied()).toBe(copy)
    expect((await see(copy, secretariat)).body).toMatch(/1\scorrection/)
    const off = await press(secretariat, `${copy}/discard`)
    expect([off.statusCode, off.headers.location]).toEqual([303, beijing])
    expect((await see(copy, secretariat)).statusCode).toBe(404)
    expect(await copied()).toBe(copy)
    expect((await see(copy, secretariat)).body).not.toMatch(/1\scorrection/)
  })

  test('meanwhile corrected by somebody else is refused, with the way to what counts now', async () => {
    const copy = await copied()
    await press(secretariat, `${copy}/corrections`, { correct: 'chair', name: '甲', state: 'CHN' })
    await correct(chair('乙'))
    const refused = await press(secretariat, `${copy}/acceptance`)
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain(`href="${beijing}"`)
    expect(await copied()).not.toBe(copy)
    expect(await server.concord.journal.count()).toBe(2)
  })

  test('is opened by the secretariat alone', async () => {
    for (const cookie of [null, await server.seat('chair'), await server.seat('delegation:CHN')])
      expect((await press(cookie, `${beijing}/correction?text=zh`)).statusCode).toBe(403)
  })
})

describe('the address before a correction of the day', () => {
  beforeEach(open)
  afterEach(close)

  test('leads to the meeting, for people and for programs, whatever was asked', async () => {
    const copy = await copied()
    await press(secretariat, `${copy}/corrections`, {
      correct: 'meeting',
      organ: 'SCO-CFM',
      kind: 'regular',
      start: '2018-04-25',
      end: '2018-04-25',
    })
    expect((await press(secretariat, `${copy}/acceptance`)).headers.location).toBe(nextDay)
    for (const [old, now] of [
      [beijing, nextDay],
      [`${beijing.toUpperCase()}?text=zh`, `${nextDay}?text=zh`],
      [beijing.replaceAll('-', '%2D'), nextDay],
      [`/api/meetings${beijing}`, `/api/meetings${nextDay}`],
      [`/api/meetings${beijing}/text?language=zh`, `/api/meetings${nextDay}/text?language=zh`],
      [`/api/meetings${beijing}/reading`, `/api/meetings${nextDay}/reading`],
    ] as const) {
      const reply = await see(old)
      expect([old, reply.statusCode, reply.headers.location]).toEqual([old, 308, now])
      expect((await see(now)).statusCode).toBe(200)
    }
    expect((await see('/sco/cfm/2018-04-26')).statusCode).toBe(404)
  })

  test('leads nowhere else once the meeting is back', async () => {
    await correct(moved)
    const back = { correct: 'meeting', to: { start: '2018-04-24', end: '2018-04-24' } }
    const url = place.replace('2018-04-24', '2018-04-25')
    expect((await send(secretariat, { readingVersion: 2, corrections: [back] }, url)).statusCode).toBe(201)
    expect((await see(beijing)).statusCode).toBe(200)
    expect((await see(nextDay)).headers.location).toBe(beijing)
    expect((await textNow()).earlier).toEqual([2, 1])
  })
})
