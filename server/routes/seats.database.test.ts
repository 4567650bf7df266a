import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, openTestServer, type TestServer } from '../http.fixture.ts'
import { writeInvitation } from '../signin/invitation.ts'

let server: TestServer
let secretariat: string
let kazakhstan: string
beforeAll(async () => {
  server = await openTestServer()
  secretariat = await server.seat('secretariat')
  kazakhstan = await server.seat('delegation:KAZ')
})
afterAll(() => server?.close())

const post = (cookie: string | null, url: string, payload: object) =>
  server.as(cookie, { method: 'POST', url, payload })
const remove = (cookie: string | null, url: string) => server.as(cookie, { method: 'DELETE', url })
const takeChairFrom = (remoteAddress: string, headers: Readonly<Record<string, string>>) =>
  server.app.inject({
    method: 'POST',
    url: '/api/seats',
    payload: { body: 'sco', seat: 'chair' },
    remoteAddress,
    headers,
  })
const password = '长期睦邻友好合作条约 2007'

describe('seats', () => {
  test('there are those of the day: eight delegations in 2018, six the year before', async () => {
    const seats = async (on: string) =>
      (await server.app.inject(`/api/seats?body=sco&on=${on}`)).json<{ items: { seat: string }[] }>().items
    expect((await seats('2018-04-24')).map(one => one.seat)).toEqual([
      'secretariat',
      'chair',
      ...['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'].map(state => `delegation:${state}`),
      'observer',
      'public',
    ])
    expect(await seats('2017-06-08')).toHaveLength(10)
    expect((await server.app.inject('/api/seats?body=xyz')).statusCode).toBe(404)
  })

  test('a seat taken is a cookie that no script and no other site gets', async () => {
    const reply = await post(null, '/api/seats', { body: 'SCO', seat: 'delegation:KAZ' })
    expect(reply.statusCode).toBe(201)
    expect(reply.json()).toMatchObject({ body: 'SCO', seat: 'delegation:KAZ', state: 'KAZ' })
    expect(reply.cookies[0]).toMatchObject({ name: 'sign-in', httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(reply.body).not.toContain(reply.cookies[0]?.value)
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  test('from a seat one reads as that seat; without one as the public', async () => {
    expect((await server.as(kazakhstan, { url: '/api/reader' })).json()).toMatchObject({
      seat: 'delegation:KAZ',
      capacity: 'national',
      audiences: ['public', 'observers', 'members', 'delegation:KAZ'],
      mode: 'demonstration',
    })
    for (const cookie of [null, 'sign-in=guessed', 'sign-in='])
      expect((await server.as(cookie, { url: '/api/reader' })).json()).toMatchObject({
        seat: 'public',
        audiences: ['public'],
        signIn: null,
      })
  })

  test('one browser sits in one seat: taking another leaves the one before', async () => {
    const before = await server.seat('observer')
    const reply = await post(before, '/api/seats', { body: 'sco', seat: 'delegation:PAK' })
    expect((await server.as(before, { url: '/api/reader' })).json()).toMatchObject({ seat: 'public' })
    expect((await server.as(cookieOf(reply), { url: '/api/reader' })).json()).toMatchObject({
      seat: 'delegation:PAK',
    })
  })

  test('another machine gets none, whatever its headers say', async () => {
    for (const [address, headers] of [
      ['10.0.0.7', {}],
      ['10.0.0.7', { 'x-forwarded-for': '127.0.0.1' }],
      ['127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }],
    ] as const)
      expect((await takeChairFrom(address, headers)).json()).toMatchObject({
        status: 403,
        code: 'seat-on-this-machine',
        rule: 'R-30',
      })
  })

  test('production gives none, and a seat of the demonstration is worth nothing there', async () => {
    const app = await server.door('production')
    const asked = { method: 'POST', url: '/api/seats', payload: { body: 'sco', seat: 'chair' } } as const
    expect((await app.inject(asked)).json()).toMatchObject({ status: 403, code: 'seat-by-invitation' })
    for (const cookie of [secretariat, secretariat.replace('sign-in=', '__Host-sign-in=')])
      expect((await app.inject({ url: '/api/reader', headers: { cookie } })).json()).toMatchObject({
        seat: 'public',
      })
  })

  test('a seat that is not there is refused; a body that is not there is not found', async () => {
    expect((await post(null, '/api/seats', { body: 'sco', seat: 'delegation:MNG' })).json()).toMatchObject({
      status: 404,
      code: 'no-such-seat',
    })
    expect((await post(null, '/api/seats', { body: 'xyz', seat: 'chair' })).json()).toMatchObject({
      code: 'not-found',
    })
    expect((await post(null, '/api/seats', { body: 'sco' })).json()).toMatchObject({
      code: 'malformed',
      errors: [{ place: 'body/seat', expected: 'This is missing.' }],
    })
  })
})

describe('sign-ins', () => {
  test('are listed for those who have one', async () => {
    expect((await server.as(null, { url: '/api/sign-ins' })).json()).toMatchObject({
      status: 401,
      code: 'sign-in-first',
    })
    const { items } = (await server.as(kazakhstan, { url: '/api/sign-ins' })).json<{
      items: { own: boolean; seat: string }[]
    }>()
    expect(items).toMatchObject([{ own: true, seat: 'delegation:KAZ', revoked: null }])
    const all = (await server.as(secretariat, { url: '/api/sign-ins?limit=200' })).json<{
      items: unknown[]
    }>()
    expect(all.items.length).toBeGreaterThan(1)
  })

  test('one that is revoked opens nothing from the next request on', async () => {
    const cookie = await server.seat('chair')
    const { signIn } = (await server.as(cookie, { url: '/api/reader' })).json<{ signIn: string }>()
    expect((await remove(kazakhstan, `/api/sign-ins/${signIn}`)).json()).toMatchObject({
      status: 404,
      code: 'nothing-to-revoke',
    })
    expect((await remove(secretariat, `/api/sign-ins/${signIn}`)).statusCode).toBe(204)
    expect((await server.as(cookie, { url: '/api/reader' })).json()).toMatchObject({ seat: 'public' })
    expect((await remove(null, `/api/sign-ins/${signIn}`)).statusCode).toBe(401)
  })

  test('leaving one’s own seat clears the cookie', async () => {
    const cookie = await server.seat('observer')
    const { signIn } = (await server.as(cookie, { url: '/api/reader' })).json<{ signIn: string }>()
    const reply = await remove(cookie, `/api/sign-ins/${signIn}`)
    expect(reply.cookies[0]).toMatchObject({ name: 'sign-in', value: '' })
    expect((await remove(secretariat, '/api/sign-ins/not-an-id')).json()).toMatchObject({ code: 'malformed' })
  })
})

describe('invitations', () => {
  test('the secretariat invites; the link opens one account; the password signs in', async () => {
    const app = await server.door('production', { publicAddress: 'https://concord.example/' })
    const first = await writeInvitation(server.concord.database, 'SCO', 'secretariat', 'operator')
    const accept = (token: string, name: string) =>
      app.inject({
        method: 'POST',
        url: '/api/invitations/acceptance',
        payload: { token, name, password },
      })
    const accepted = await accept(first.token, 'Secretary')
    expect(accepted.statusCode).toBe(201)
    expect(accepted.cookies[0]).toMatchObject({ name: '__Host-sign-in', secure: true, httpOnly: true })
    const headers = { cookie: cookieOf(accepted) }

    const invited = await app.inject({
      method: 'POST',
      url: '/api/invitations',
      payload: { seat: 'delegation:UZB' },
      headers,
    })
    const { link } = invited.json<{ link: string }>()
    expect(link).toMatch(/^https:\/\/concord\.example\/seats\?invitation=[\w-]{43}$/)
    const token = new URL(link).searchParams.get('invitation') ?? ''
    expect((await accept(token, 'Delegate')).json()).toMatchObject({ seat: 'delegation:UZB', state: 'UZB' })
    expect((await accept(token, 'Again')).json()).toMatchObject({ status: 410, code: 'invitation-not-valid' })

    const enter = (word: string) =>
      app.inject({ method: 'POST', url: '/api/sign-ins', payload: { name: 'delegate', password: word } })
    expect((await enter(password)).statusCode).toBe(201)
    expect((await enter('something else')).json()).toMatchObject({
      status: 401,
      code: 'sign-in-failed',
      detail: 'The name or the password is not right.',
    })

    const list = async (url: string) =>
      (await app.inject({ url, headers })).json<{ items: { id: string; name: string }[] }>()
    expect((await list('/api/invitations')).items).toHaveLength(2)
    const delegate = (await list('/api/accounts')).items.find(one => one.name === 'Delegate')
    const closed = await app.inject({ method: 'DELETE', url: `/api/accounts/${delegate?.id}`, headers })
    expect(closed.statusCode).toBe(204)
    expect((await enter(password)).statusCode).toBe(401)
  })

  test('nobody else invites, sees or withdraws invitations, or closes accounts', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    for (const cookie of [null, kazakhstan])
      for (const reply of [
        await post(cookie, '/api/invitations', { seat: 'observer' }),
        await server.as(cookie, { url: '/api/invitations' }),
        await server.as(cookie, { url: '/api/accounts' }),
        await remove(cookie, `/api/invitations/${id}`),
        await remove(cookie, `/api/accounts/${id}`),
      ])
        expect(reply.json()).toMatchObject({ status: 403, code: 'secretariat-only' })
    expect((await remove(secretariat, `/api/accounts/${id}`)).json()).toMatchObject({
      code: 'nothing-to-revoke',
    })
  })

  test('one that is withdrawn is not accepted', async () => {
    const { id, link } = (await post(secretariat, '/api/invitations', { seat: 'observer' })).json<{
      id: string
      link: string
    }>()
    expect((await remove(secretariat, `/api/invitations/${id}`)).statusCode).toBe(204)
    const token = new URL(link).searchParams.get('invitation')
    const payload = { token, name: 'Somebody', password }
    expect((await post(null, '/api/invitations/acceptance', payload)).statusCode).toBe(410)
    const weak = { token, name: 'Somebody', password: '' }
    expect((await post(null, '/api/invitations/acceptance', weak)).json()).toMatchObject({
      code: 'malformed',
    })
  })
})
