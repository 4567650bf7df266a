import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { wholeMeeting } from './schemas/council-meeting.ts'

const id = 'cm-2031-04-20'
const place = `/api/agendas/exercise/${id}`
const plan = {
  does: 'plan-meeting',
  id,
  organ: 'EXERCISE-CM',
  kind: 'regular',
  number: 12,
  start: '2031-04-20',
  end: '2031-04-21',
  precision: 'day',
  zone: 'Asia/Shanghai',
  place: { zh: '灯港', ru: 'Порт-Лантерн', en: 'Port Lantern' },
  host: 'XHO',
  form: 'in-person',
  prepares: null,
  invited: ['XJU'],
} as const satisfies MeetingCommand
const item = {
  does: 'propose-item',
  item: 'lighthouses',
  title: { zh: '灯塔', ru: 'Маяки', en: 'Lighthouses' },
  class: 'B',
  lead: 'XAL',
  documents: [],
} as const satisfies MeetingCommand

let server: TestServer
let secretariat: string
let alfa: string
let observer: string
beforeAll(async () => {
  server = await openTestServer()
  secretariat = await server.seat('secretariat', 'exercise')
  alfa = await server.seat('delegation:XAL', 'exercise')
  observer = await server.seat('observer', 'exercise')
})
afterAll(() => server?.close())

const act = (cookie: string | null, payload: object, at = place) =>
  server.as(cookie, { method: 'POST', url: `${at}/acts`, payload })

test('a meeting is planned, given an agenda and convened; sent twice, each act is recorded once', async () => {
  expect((await act(secretariat, plan)).statusCode).toBe(201)
  expect((await act(secretariat, plan)).statusCode).toBe(200)
  const early = await act(secretariat, { does: 'convene' })
  expect(early.json()).toMatchObject({ code: 'agenda-empty', rule: '5.4' })
  expect((await act(alfa, item)).statusCode).toBe(201)
  expect((await act(alfa, { does: 'place-item', item: 'lighthouses', number: 1 })).statusCode).toBe(403)
  await act(secretariat, { does: 'place-item', item: 'lighthouses', number: 1 })
  const convened = await act(secretariat, { does: 'convene' })
  expect(convened.json()).toMatchObject({ entries: [{ type: 'MeetingConvened', actor: 'secretariat' }] })
  const whole = wholeMeeting.strict().parse((await server.as(alfa, { url: place })).json())
  expect(whole.meeting).toMatchObject({ stage: 'convened', agenda: [{ number: 1, stage: 'provisional' }] })
  expect(Object.keys(whole.meeting.notified)).toHaveLength(9)
})

test('an event of protocol cannot carry an outcome, and a command of no such form is told so (M06)', async () => {
  const event = { id: 'r', kind: 'reception', name: { en: 'Reception' }, on: null, hosts: null }
  const wrong = await act(secretariat, { does: 'add-event', event: { ...event, outcome: 'adopted' } })
  expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'malformed'])
  expect((await act(secretariat, { does: 'add-event', event })).statusCode).toBe(201)
})

test('M31 a written statement of an observer that is invited is accepted and read by observers; elsewhere it is refused', async () => {
  const statement = { does: 'circulate-statement', id: 'st-1', texts: { en: 'We watch the tides.' } }
  const sent = await act(observer, statement)
  expect(sent.statusCode).toBe(201)
  expect(sent.json().entries).toMatchObject([{ type: 'StatementCirculated', actor: 'observer' }])
  expect((await act(observer, statement)).statusCode).toBe(200)
  const unknown = await act(observer, statement, '/api/agendas/exercise/cm-2031-09-09')
  expect([unknown.statusCode, unknown.json().code]).toEqual([403, 'statement-not-invited'])
  const proposed = await act(observer, { ...item, item: 'more' })
  expect([proposed.statusCode, proposed.json().code]).toEqual([403, 'members-only'])
  const whole = wholeMeeting.parse((await server.as(alfa, { url: place })).json())
  expect(whole.meeting.statements).toMatchObject([{ id: 'st-1', by: 'observer', texts: statement.texts }])
})

test('for the public and for observers there is no such meeting, nor in another body', async () => {
  for (const cookie of [null, observer]) {
    expect((await server.as(cookie, { url: place })).statusCode).toBe(404)
    expect((await server.as(cookie, { url: '/api/agendas?body=exercise' })).json()).toEqual({ items: [] })
  }
  expect((await act(null, { does: 'convene' })).statusCode).toBe(401)
  expect((await act(observer, { does: 'object-to-agenda' })).statusCode).toBe(403)
  expect((await server.as(alfa, { url: `/api/agendas/sco/${id}` })).statusCode).toBe(404)
  const listed = await server.as(alfa, { url: '/api/agendas?body=exercise' })
  expect(listed.json().items.map((each: { id: string }) => each.id)).toContain(id)
})

test('a form on the page of a meeting does what its act does, and says the rule that stands in its way', async () => {
  const at = `/exercise/meetings/${id}`
  const send = (cookie: string, fields: Readonly<Record<string, string>>) =>
    server.as(cookie, {
      method: 'POST',
      url: `${at}/acts`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
  const proposed = { does: 'propose-item', item: 'tides', language: 'en', title: 'Tides', class: 'I' }
  expect((await send(alfa, proposed)).statusCode).toBe(303)
  const page = await server.as(alfa, { url: `${at}?lang=en` })
  expect(page.body).toContain('Tides')
  const early = await send(secretariat, { does: 'convene', form: 'convene' })
  expect(early.statusCode).toBe(303)
  const opened = await send(secretariat, { does: 'open-sitting', chair: 'XHO', form: 'open-sitting' })
  expect(opened.statusCode).toBe(403)
  expect((await send(alfa, { does: 'adopt-everything' })).statusCode).toBe(422)
  for (const part of ['package', 'hand-over'])
    expect((await server.as(alfa, { url: `${at}/${part}` })).statusCode).toBe(200)
  expect((await server.as(null, { url: at })).statusCode).toBe(404)
})
