import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../../http.fixture.ts'

let server: TestServer
let secretariat: string
let alfa: string
let bravo: string
let observer: string
beforeAll(async () => {
  server = await openTestServer()
  secretariat = await server.seat('secretariat', 'exercise')
  alfa = await server.seat('delegation:XAL', 'exercise')
  bravo = await server.seat('delegation:XBR', 'exercise')
  observer = await server.seat('observer', 'exercise')
})
afterAll(() => server?.close())

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form as a browser sends it. */
const send = (cookie: string | null, url: string, fields: Fields) =>
  server.as(cookie, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map(each => [name, each])),
    ).toString(),
  })

const meetings = '/exercise/meetings'
const page = async (cookie: string | null, at: string) =>
  (await server.as(cookie, { url: `${meetings}${at}` })).body
const meeting = async (id: string) =>
  (await server.as(alfa, { url: `/api/agendas/exercise/${id}` })).json().meeting

const ministers = 'cm-2032-05-10'
const plan = {
  kind: 'regular',
  organ: 'EXERCISE-CM',
  number: '14',
  prepares: '',
  start: '2032-05-10',
  end: '2032-05-11',
  zone: 'Asia/Shanghai',
  form: 'in-person',
  'place-zh': '灯港',
  'place-en': 'Port Lantern',
  host: 'XHO',
}

describe('a meeting is planned by a form', () => {
  test('by the secretariat; sent twice it is planned once; another under the same id is refused with what was typed', async () => {
    expect(await page(secretariat, '')).toContain('Plan a meeting')
    const done = await send(secretariat, `${meetings}/new`, plan)
    expect([done.statusCode, done.headers.location]).toEqual([303, `${meetings}/${ministers}`])
    expect((await send(secretariat, `${meetings}/new`, plan)).statusCode).toBe(303)
    expect(await meeting(ministers)).toMatchObject({
      organ: 'EXERCISE-CM',
      number: 14,
      precision: 'day',
      host: 'XHO',
      stage: 'planned',
      place: { zh: '灯港', en: 'Port Lantern' },
    })
    const other = await send(secretariat, `${meetings}/new`, { ...plan, 'place-en': 'Amber Bay' })
    expect(other.statusCode).toBe(409)
    expect(other.body).toContain('Another meeting is planned under this id already')
    expect(other.body).toContain('Amber Bay')
    expect(other.body).toMatch(/class="refusal"[^>]*autofocus/i)
  })

  test.each([
    [{ start: '2032-02-30' }, 'The dates do not fit (2032-02-30'],
    [{ start: '2032-06-10', end: '2032-06-09' }, 'The dates do not fit (2032-06-10 to 2032-06-09)'],
    [{ start: '2032-06', end: '', zone: 'Lantern/Nowhere' }, 'There is no such time zone (Lantern/Nowhere)'],
  ])('%o is refused in one sentence and nothing is planned', async (wrong, says) => {
    const reply = await send(secretariat, `${meetings}/new`, { ...plan, ...wrong })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(reply.body).toContain(says)
    expect((await server.as(alfa, { url: '/api/agendas?body=exercise' })).body).not.toContain('2032-06')
  })

  test('a member asks for an extraordinary one with another; the others consent on its page', async () => {
    expect(await page(alfa, '')).toContain('Ask for an extraordinary meeting')
    const asks = {
      ...plan,
      kind: 'extraordinary',
      number: '',
      start: '2032-07-01',
      end: '',
      reason: 'A storm',
    }
    const alone = await send(alfa, `${meetings}/new`, asks)
    expect(alone.statusCode).toBeGreaterThanOrEqual(400)
    expect(alone.body).toContain('A storm')
    const done = await send(alfa, `${meetings}/new`, { ...asks, with: ['XBR'] })
    const { location } = done.headers
    expect(location).toBe(`${meetings}/cm-2032-07-01`)
    expect(await meeting('cm-2032-07-01')).toMatchObject({
      asked: { states: ['XAL', 'XBR'], reason: 'A storm' },
    })
    expect(await page(bravo, '/cm-2032-07-01')).toMatch(/Still to consent[\s\S]*Bravo/)
    await send(bravo, `${location}/acts`, { does: 'consent-extraordinary', form: 'consent-extraordinary' })
    expect(await meeting('cm-2032-07-01')).toMatchObject({ consents: ['XBR'] })
  })

  test('an observer is offered neither, and a regular one is not planned for a member', async () => {
    expect(await page(observer, '')).not.toContain(`${meetings}/new`)
    expect((await server.as(observer, { url: `${meetings}/new` })).statusCode).toBe(403)
    await send(alfa, `${meetings}/new`, { ...plan, start: '2032-08-01', end: '', with: ['XBR'], reason: 'r' })
    expect((await server.as(alfa, { url: '/api/agendas/exercise/cm-2032-08-01' })).statusCode).toBe(404)
  })
})

describe('what is kept of a meeting has its forms', () => {
  const acts = `${meetings}/${ministers}/acts`
  const does = (cookie: string, fields: Fields & { readonly does: string }) =>
    send(cookie, acts, { form: fields.does, language: 'en', ...fields })

  test('a delegation registers itself with its members, presents credentials and challenges those of another (R-04)', async () => {
    const named = { name: 'Ada Alfa', title: 'Minister', level: 'minister', from: '', until: '' }
    const register = { does: 'register-delegation', ...named, members: 'Bo\r\nCy\r\n' }
    expect((await does(alfa, { ...register, state: 'XAL' })).statusCode).toBe(303)
    await does(bravo, { ...register, state: 'XBR', name: 'Bea Bravo', members: '' })
    await does(alfa, { does: 'set-credentials', state: 'XAL', to: 'presented' })
    await does(alfa, { does: 'set-credentials', state: 'XBR', to: 'challenged' })
    const accept = { does: 'set-credentials', state: 'XAL', to: 'accepted' }
    const own = await does(alfa, accept)
    expect(own.statusCode).toBe(403)
    expect((await does(secretariat, accept)).statusCode).toBe(303)
    expect(await meeting(ministers)).toMatchObject({
      delegations: [
        { state: 'XAL', members: [{ en: 'Bo' }, { en: 'Cy' }], credentials: 'accepted' },
        { state: 'XBR', credentials: 'challenged' },
      ],
    })
    const whole = await page(alfa, `/${ministers}`)
    expect(whole).toContain('Ada Alfa, Minister')
    expect(whole).toContain('Challenge credentials')
    expect(await page(observer, `/${ministers}`)).not.toContain('Challenge credentials')
  })

  test('guests are invited, an event has no outcome and perhaps no day, a meeting is put off with its reason', async () => {
    await does(secretariat, { does: 'invite', guests: 'Harbour Union\r\n' })
    const event = {
      does: 'add-event',
      event: 'e1',
      kind: 'dinner',
      name: 'Lantern supper',
      on: '',
      hosts: 'Hotel',
    }
    expect((await does(secretariat, event)).statusCode).toBe(303)
    const wrong = await does(secretariat, { ...event, event: 'e2', name: 'Kept words', on: '2032-13-01' })
    expect([wrong.statusCode < 500, wrong.body.includes('Kept words')]).toEqual([true, true])
    expect(wrong.body).toContain('The dates do not fit (2032-13-01')
    await does(secretariat, { does: 'postpone', start: '2032-05-12', end: '', reason: 'The harbour is shut' })
    expect(await meeting(ministers)).toMatchObject({
      invited: ['Harbour Union'],
      events: [{ kind: 'dinner', on: null, hosts: { en: 'Hotel' } }],
      postponements: [{ from: '2032-05-10', reason: 'The harbour is shut' }],
      start: '2032-05-12',
    })
    expect(await page(alfa, `/${ministers}`)).toContain('The harbour is shut')
  })

  test('an item is put off to a meeting by name, and a draft is put under an item', async () => {
    await send(secretariat, `${meetings}/new`, { ...plan, number: '15', start: '2032-11-10', end: '' })
    for (const item of ['i1', 'i2'])
      await does(alfa, { does: 'propose-item', item, title: `Item ${item}`, class: 'B', lead: 'XAL' })
    await does(secretariat, { does: 'add-document', item: 'i1', document: 'draft-of-alfa' })
    await does(secretariat, { does: 'defer-item', item: 'i2', to: 'cm-2032-11-10' })
    expect(await meeting(ministers)).toMatchObject({
      agenda: [
        { id: 'i1', lead: 'XAL', documents: ['draft-of-alfa'] },
        { id: 'i2', stage: 'deferred', deferredTo: 'cm-2032-11-10' },
      ],
    })
    expect(await page(alfa, `/${ministers}`)).toContain(`href="${meetings}/cm-2032-11-10"`)
  })
})
