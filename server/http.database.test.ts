import { gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Concord } from './concord.ts'
import { buildHttp } from './http.ts'
import { openTestServer, type TestServer } from './http.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server?.close())

const html = { accept: 'text/html' }

type Headers = Readonly<Record<string, string>>

const takeChair = (headers: Headers) =>
  server.app.inject({
    method: 'POST',
    url: '/api/seats',
    payload: { body: 'sco', seat: 'chair' },
    headers,
  })

const signInWith = (payload: string, type: string) =>
  server.app.inject({ method: 'POST', url: '/api/sign-ins', payload, headers: { 'content-type': type } })

const detail = async (url: string, headers: Headers = {}) =>
  (await server.app.inject({ url, headers })).json<{ detail: string }>().detail

/** The same Concord with a journal that counts otherwise. */
const withCount = (count: () => Promise<number>): Concord => ({
  ...server.concord,
  journal: { ...server.concord.journal, count },
})

describe('the guard', () => {
  test('a demonstration answers to no other name of this machine (DNS rebinding)', async () => {
    for (const host of ['evil.example', '192.168.0.7:4818']) {
      const reply = await server.app.inject({ url: '/api/bodies', headers: { host } })
      expect(reply.statusCode).toBe(421)
      expect(reply.json()).toMatchObject({ code: 'wrong-host' })
    }
    expect(
      (await server.app.inject({ url: '/api/bodies', headers: { host: '127.0.0.1:4818' } })).statusCode,
    ).toBe(200)
  })

  test('in production the name is whatever the operator gave it', async () => {
    const app = await server.door('production')
    const reply = await app.inject({ url: '/api/bodies', headers: { host: 'concord.example' } })
    expect(reply.statusCode).toBe(200)
  })

  test('another site makes nobody act here', async () => {
    expect((await takeChair({ 'sec-fetch-site': 'cross-site' })).json()).toMatchObject({ code: 'cross-site' })
    expect((await takeChair({ origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await takeChair({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201)
  })
})

describe('headers', () => {
  test('a page may use only what comes from Concord, and stand in no frame', async () => {
    const { headers } = await server.app.inject({ url: '/sco', headers: html })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|nonce|\*/)
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('in production the browser keeps to TLS', async () => {
    const app = await server.door('production')
    const { headers } = await app.inject('/sco')
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
  })

  test('a problem and an unknown address carry the same policy', async () => {
    for (const url of ['/api/nothing', '/nothing/at/all/here'])
      expect((await server.app.inject(url)).headers['content-security-policy']).toContain(
        "default-src 'self'",
      )
  })
})

describe('problems', () => {
  test('have the shape of RFC 9457 and name the request', async () => {
    const reply = await server.app.inject('/api/nothing')
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(reply.json()).toEqual({
      type: '/api#not-found',
      title: 'There is nothing here',
      status: 404,
      detail: expect.any(String),
      instance: expect.stringMatching(/^urn:request:[0-9a-f-]{36}$/),
      code: 'not-found',
    })
  })

  test('speak the language that is asked for, was chosen, or is preferred', async () => {
    expect(await detail('/api/nothing?lang=zh')).toContain('此地址下没有内容')
    expect(await detail('/api/nothing', { cookie: 'language=ru' })).toContain('По этому адресу ничего нет')
    expect(await detail('/api/nothing', { 'accept-language': 'zh-CN,zh;q=0.9' })).toContain('此地址')
    expect(await detail('/api/nothing')).toContain('There is nothing at this address')
  })

  test('a wrong method is told from a wrong address', async () => {
    const reply = await server.app.inject({ method: 'PUT', url: '/api/bodies' })
    expect(reply.statusCode).toBe(405)
    expect(reply.headers.allow).toBe('GET, HEAD')
    expect(reply.json()).toMatchObject({ code: 'method-not-allowed' })
  })

  test('a malformed question names what is wrong and where', async () => {
    const reply = await server.app.inject('/api/bodies/sco/members?on=2018-02-30')
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({
      code: 'malformed',
      errors: [{ place: 'querystring/on', expected: 'Must be a date of the calendar, such as 2018-04-24.' }],
    })
  })

  test('broken JSON, a foreign type and too much of it are each told', async () => {
    expect((await signInWith('{"name":', 'application/json')).json()).toMatchObject({
      status: 400,
      code: 'malformed',
    })
    expect((await signInWith('<a/>', 'text/xml')).json()).toMatchObject({
      status: 415,
      code: 'unsupported-media-type',
    })
    const much = JSON.stringify({ name: 'x'.repeat(300_000), password: 'x' })
    expect((await signInWith(much, 'application/json')).json()).toMatchObject({
      status: 413,
      code: 'too-large',
    })
    expect(
      (await signInWith('{"__proto__":{"a":1},"name":"a","password":"b"}', 'application/json')).statusCode,
    ).toBe(400)
  })

  test('an address that cannot be decoded is malformed, not a defect', async () => {
    const reply = await server.app.inject('/api/bodies/%E0%A4%A')
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' })
    expect((await server.app.inject('/%E0%A4%A')).headers['content-type']).toContain('text/html')
  })

  test('an address far too long leads nowhere, as any other', async () => {
    const long = 'x'.repeat(300)
    expect((await server.app.inject(`/api/bodies/${long}`)).json()).toMatchObject({ code: 'not-found' })
    const page = await server.app.inject(`/exercise/drafts/${long}`)
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  })

  test('a person gets a page, in the language of the browser', async () => {
    const reply = await server.app.inject({
      url: '/nothing/at/all/here',
      headers: { ...html, 'accept-language': 'ru' },
    })
    expect(reply.statusCode).toBe(404)
    expect(reply.headers['content-type']).toContain('text/html')
    expect(reply.body).toMatch(/<html lang="ru/)
    expect(reply.body).toContain('По этому адресу ничего нет')
    expect(reply.body).toContain('class="btn" href="/"')
    expect(reply.body).not.toContain(reply.headers['x-request-id'] ?? 'urn:request')
  })

  test.each([
    ['PUT', '/sco/meetings', 'application/json', 405, 'This cannot be done here'],
    ['POST', '/seats', 'text/xml', 415, 'Content of an unsupported type'],
    ['POST', '/seats', 'application/x-www-form-urlencoded', 413, 'Too large'],
  ] as const)(
    '%s %s with %s is a page with status %i for a person',
    async (method, url, type, status, title) => {
      const reply = await server.app.inject({
        method,
        url,
        headers: { ...html, 'content-type': type },
        payload: status === 413 ? `seat=${'x'.repeat(100_000)}` : '{}',
      })
      expect(reply.statusCode).toBe(status)
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(reply.body).toContain(title)
    },
  )

  test('a defect is logged with its trace and told without it', async () => {
    const lines: string[] = []
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
    const broken = withCount(() => Promise.reject(new TypeError('a bug')))
    const app = await buildHttp(broken, { log })
    const reply = await app.inject('/api/journal/head')
    await app.close()
    expect(reply.statusCode).toBe(500)
    expect(reply.json()).toMatchObject({ code: 'defect' })
    expect(reply.body).not.toMatch(/TypeError|a bug|\.ts/)
    expect(lines.join()).toContain('TypeError')
    expect(lines.join()).toContain(reply.json<{ instance: string }>().instance.slice('urn:request:'.length))
  })
})

describe('limits', () => {
  test('one address asks only so often, and is told when to ask again', async () => {
    const app = await server.door('demonstration', { requestsPerMinute: 3 })
    const replies = []
    for (let asked = 0; asked < 4; asked += 1) replies.push(await app.inject('/api/bodies'))
    expect(replies.map(reply => reply.statusCode)).toEqual([200, 200, 200, 429])
    expect(replies[3]?.json()).toMatchObject({ code: 'too-many-requests' })
    expect(Number(replies[3]?.headers['retry-after'])).toBeGreaterThan(0)
    const page = await server.door('demonstration', { requestsPerMinute: 1 })
    await page.inject('/sco?lang=zh')
    const refused = await page.inject('/sco?lang=zh')
    expect(refused.statusCode).toBe(429)
    expect(refused.body).toContain('请求过于频繁')
  })

  test('passwords are guessed ten times a minute at most, wherever the proxy header says one is', async () => {
    const app = await server.door('production')
    const guess = (from: string) =>
      app.inject({
        method: 'POST',
        url: '/api/sign-ins',
        payload: { name: 'Nobody', password: 'guess' },
        headers: { 'x-forwarded-for': from },
      })
    const replies = []
    for (let tried = 0; tried < 11; tried += 1) replies.push(await guess(`10.0.0.${tried}`))
    expect(replies.map(reply => reply.statusCode)).toEqual([...Array.from({ length: 10 }, () => 401), 429])
  })
})

describe('asking again', () => {
  test('an unchanged reply is 304, with another tag in another language', async () => {
    const first = await server.app.inject('/api/bodies/sco/members?on=2018-04-24')
    const tag = String(first.headers.etag)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const again = await server.app.inject({
      url: '/api/bodies/sco/members?on=2018-04-24',
      headers: { 'if-none-match': tag },
    })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag])
    const other = await server.app.inject({
      url: '/api/bodies/sco/members?on=2017-06-08',
      headers: { 'if-none-match': tag },
    })
    expect(other.statusCode).toBe(200)
  })

  test('a long reply travels compressed', async () => {
    const reply = await server.app.inject({
      url: '/api/bodies/sco/organs',
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString())).toHaveProperty('items')
  })
})

describe('operations', () => {
  test('health says live and ready', async () => {
    expect((await server.app.inject('/health/live')).json()).toEqual({ status: 'live' })
    for (const url of ['/health', '/health/ready'])
      expect((await server.app.inject(url)).json()).toEqual({ status: 'ready', entries: 0 })
  })

  test('health is not ready when the database does not answer', async () => {
    const app = await buildHttp(withCount(() => Promise.reject(new Error('gone'))))
    const reply = await app.inject('/health/ready')
    expect([reply.statusCode, reply.json()]).toEqual([503, { status: 'not-ready' }])
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    await app.close()
  })

  test('metrics count requests by route, never by address', async () => {
    await server.app.inject('/api/bodies/sco/members?on=2018-04-24')
    const { body, headers } = await server.app.inject('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toMatch(
      /concord_http_request_seconds_count\{method="GET",route="\/api\/bodies\/:body\/members",status="200"\} \d/,
    )
    expect(body).toContain('concord_journal_entries 0')
    expect(body).not.toContain('/api/bodies/sco')
  })

  test('metrics show the journal, its appends and the database pool', async () => {
    const app = await buildHttp({
      ...server.concord,
      connections: () => ({ total: 3, idle: 2, waiting: 1 }),
    })
    const { body } = await app.inject('/metrics')
    await app.close()
    for (const line of ['total 3', 'idle 2', 'waiting 1'])
      expect(body).toContain(`concord_database_connections_${line}\n`)
    expect(body).toContain('# TYPE concord_journal_appends_total counter')
    expect(body).toContain('process_cpu_seconds_total')
  })

  test('metrics are for this machine or the holder of the token', async () => {
    const app = await server.door('production', { metricsToken: 'a token of some length' })
    const ask = (authorization?: string) =>
      app.inject({
        url: '/metrics',
        remoteAddress: '10.0.0.7',
        ...(authorization ? { headers: { authorization } } : {}),
      })
    expect((await ask()).json()).toMatchObject({ status: 403, code: 'this-machine-only' })
    expect((await ask('Bearer wrong')).statusCode).toBe(403)
    expect((await ask('Bearer a token of some length')).statusCode).toBe(200)
    const none = await server.door('production')
    expect((await none.inject({ url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(403)
  })

  test('the log names who did what and holds no secret', async () => {
    const lines: string[] = []
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
    const app = await server.door('demonstration', { log })
    const cookie = await server.seat('delegation:KAZ')
    await app.inject({ url: '/seats?invitation=SECRET-TOKEN', headers: { cookie } })
    await app.inject({
      method: 'POST',
      url: '/api/sign-ins',
      payload: { name: 'x', password: 'SECRET-WORD' },
      headers: { cookie },
    })
    await app.inject({ method: 'POST', url: '/api/seats', payload: { body: 'sco', seat: 'delegation:TJK' } })
    const written = lines.join('\n')
    expect(written).toMatch(/"seat":"delegation:TJK","capacity":"national","state":"TJK","msg":"seat taken"/)
    expect(written).toContain('"seat":"delegation:KAZ","capacity":"national","state":"KAZ"')
    expect(written).toContain('"path":"/seats"')
    for (const secret of ['SECRET', cookie.split('=')[1] ?? 'none']) expect(written).not.toContain(secret)
  })
})

describe('language', () => {
  test('one chosen in the address is remembered', async () => {
    const reply = await server.app.inject('/sco?lang=ru')
    expect(reply.cookies).toContainEqual(expect.objectContaining({ name: 'language', value: 'ru' }))
    expect(
      (await server.app.inject({ url: '/sco?lang=ru', headers: { cookie: 'language=ru' } })).cookies,
    ).toEqual([])
    expect((await server.app.inject('/sco?lang=xx')).cookies).toEqual([])
  })
})
