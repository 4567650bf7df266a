import { afterAll, beforeAll, expect, test } from 'vitest'
import { audiencesOf } from '../../core/journal/audiences.ts'
import { actOnDecisions } from '../deciding.ts'
import {
  acting,
  body,
  chair,
  draftEarly,
  exerciseIn,
  gavelOn,
  openMeeting,
  putAndAsk,
} from '../deciding.fixture.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { publicReader } from '../reader.ts'
import { decisionCommand } from './schemas/decision-command.ts'
import { wholeDecision } from './schemas/decision.ts'

const place = '/api/decisions/exercise/cm'

let server: TestServer
let meeting: string
let cookies: Readonly<Record<string, string>>
beforeAll(async () => {
  server = await openTestServer({ requestsPerMinute: 1_000_000 })
  meeting = await openMeeting(server.concord)
  const seats = ['chair', 'secretariat', 'delegation:XAL', 'delegation:XBR', 'observer']
  const sat = await Promise.all(seats.map(async seat => [seat, await server.seat(seat, 'exercise')] as const))
  cookies = Object.fromEntries(sat)
}, 60_000)
afterAll(() => server?.close())

const read = (seat: string | null, url: string) =>
  server.as(seat ? (cookies[seat] ?? null) : null, { method: 'GET', url })
const send = (seat: string | null, payload: object) =>
  server.as(seat ? (cookies[seat] ?? null) : null, { method: 'POST', url: `${place}/acts`, payload })

const drafting = {
  does: 'draft-decision',
  decision: 'harbour',
  act: 'adopt',
  document: 'decisions',
  draft: false,
  title: { zh: '港口', ru: 'Порт', en: 'Harbour' },
  text: { kind: 'words', words: { zh: '开放港口。', ru: 'Открыть порт.' }, digest: '' },
  publicity: 'public',
  subject: null,
  concerned: null,
  relatesTo: [],
  scope: { kind: 'all' },
}

test('a seat drafts a decision; the digest of its words is never the sender’s to say', async () => {
  const text = { ...drafting.text, digest: 'a'.repeat(64) }
  expect((await send('secretariat', { ...drafting, text })).json()).toMatchObject({
    code: 'digest-of-other-words',
  })
  expect((await send('secretariat', drafting)).statusCode).toBe(201)
  expect((await send('secretariat', drafting)).statusCode).toBe(200)
  const whole = (await read('delegation:XAL', `${place}/harbour`)).json()
  expect(wholeDecision.safeParse(whole).success).toBe(true)
  expect(whole.decision.text.digest).toMatch(/^[0-9a-f]{64}$/)
})

test('who may not act is told nothing of what there is; what follows by itself is sent from no seat', async () => {
  expect((await send(null, drafting)).statusCode).toBe(401)
  expect((await send('observer', drafting)).json()).toMatchObject({ code: 'members-only' })
  expect((await read(null, `${place}/harbour`)).statusCode).toBe(404)
  expect((await read('observer', place)).statusCode).toBe(404)
  expect((await read(null, '/api/decisions/exercise')).json()).toMatchObject({ total: 0, items: [] })
  expect((await send('secretariat', { does: 'establish-silences' })).statusCode).toBe(400)
  expect(decisionCommand.safeParse({ does: 'report-result' }).success).toBe(false)
  const elsewhere = await server.as(cookies['chair'] ?? null, {
    method: 'POST',
    url: '/api/decisions/exercise/moon/acts',
    payload: drafting,
  })
  expect(elsewhere.statusCode).toBe(404)
})

test('the gate turns red with an objection, and the gavel is refused with its very sentence', async () => {
  await draftEarly(server.concord, ['gated'], meeting)
  await putAndAsk(server.concord, 'gated')
  const before = (await read('chair', `${place}/gated`)).json()
  expect(before.gate.filter(({ standing }: { standing: string }) => standing === 'stands')).toEqual([])
  const { digest } = before.decision.text
  await send('delegation:XBR', { does: 'object', decision: 'gated', id: 'o1', seen: digest, text: null })
  const red = (await read('chair', `${place}/gated`)).json()
  expect(red.gate).toContainEqual(
    expect.objectContaining({ name: 'objections', standing: 'stands', states: ['XBR'] }),
  )
  const gavelled = await send('chair', { does: 'gavel', decisions: ['gated'], seen: { gated: digest } })
  expect(gavelled.statusCode).toBe(409)
  expect(gavelled.json()).toMatchObject({ code: 'objections-stand', rule: 'R-06' })
})

test('published, a decision is read by everybody: its number and its words, and nothing that was done on the way (I-37)', async () => {
  await draftEarly(server.concord, ['open'], meeting)
  await putAndAsk(server.concord, 'open')
  await acting(server.concord)(chair, gavelOn('open'))
  expect((await read(null, `${place}/open`)).statusCode).toBe(404)
  expect((await send('secretariat', { does: 'publish', decision: 'open' })).statusCode).toBe(201)
  const shown = (await read(null, `${place}/open`)).json()
  expect(shown).toMatchObject({ decision: null, gate: [], published: { number: expect.any(Number) } })
  expect(shown.published.text.words.zh).toContain('灯塔')
  const { items } = (await read(null, '/api/decisions/exercise')).json()
  expect(items.map(({ id }: { id: string }) => id)).toEqual(['open'])
  const told = await server.concord.journal.stream(`decisions:${body}:EXERCISE-CM`)
  expect(told.filter(({ audience }) => audience === 'public').map(({ type }) => type)).toEqual([
    'DecisionPublished',
  ])
})

test('an organ that decides nothing here is named in the refusal, and nothing is recorded', async () => {
  const { concord } = server
  const seated = { actor: chair, audiences: audiencesOf(chair.seat), signIn: 'signed in', body }
  const reader = { ...publicReader('en'), ...seated }
  const command = { does: 'publish', decision: 'open' } as const
  const answer = await actOnDecisions(concord, reader, exerciseIn(concord), 'EXERCISE-XX', command)
  expect(answer).toEqual({ refused: 'decision-organ-unknown', facts: { organ: 'EXERCISE-XX' } })
})
