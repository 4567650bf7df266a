import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordDemonstration } from '../demonstration.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { apiRoutes } from './api-routes.fixture.ts'
import { entry } from './schemas/entry.ts'
import { reading } from './schemas/reading.ts'
import { recordedMeeting } from './schemas/record.ts'

const file = new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)
const meeting = '/api/meetings/sco/cfm/2018-04-24'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await recordDemonstration(server.concord)
})
afterAll(() => server?.close())

const ask = (url: string) => server.app.inject(url)
const json = async <Answer>(url: string): Promise<Answer> => {
  const reply = await ask(url)
  expect([url, reply.statusCode]).toEqual([url, 200])
  return reply.json<Answer>()
}
type Items<Item = Record<string, unknown>> = { readonly items: readonly Item[]; readonly total: number }

describe('bodies', () => {
  test('are listed, and one is found in any case of its letters', async () => {
    const { items } = await json<Items<{ id: string }>>('/api/bodies')
    expect(items.map(one => one.id)).toContain('SCO')
    expect(await json('/api/bodies/ScO')).toMatchObject({
      id: 'SCO',
      languages: { authentic: expect.arrayContaining(['zh', 'ru']) },
    })
    expect((await ask('/api/bodies/xyz')).json()).toMatchObject({ status: 404, code: 'not-found' })
  })

  test.each([
    ['2017-06-08', 6],
    ['2018-04-24', 8],
    ['2024-07-04', 10],
  ])('members on %s are %i', async (on, number) => {
    const { items } = await json<{ items: string[] }>(`/api/bodies/sco/members?on=${on}`)
    expect(items).toHaveLength(number)
  })

  test('members come in protocol order, today when no day is given', async () => {
    const { items } = await json<{ items: string[] }>('/api/bodies/sco/members?on=2018-04-24')
    expect(items).toEqual(['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'])
    expect(await json('/api/bodies/sco/members')).toMatchObject({
      on: new Date().toISOString().slice(0, 10),
    })
  })

  test('statuses are filtered by day, kind and State, each with its source', async () => {
    const on = await json<Items<{ state: string; source: string }>>(
      '/api/bodies/sco/statuses?on=2018-04-24&kind=observer',
    )
    expect(on.items.map(one => one.state)).toContain('MNG')
    expect(on.items.every(one => one.source.length > 0)).toBe(true)
    expect((await ask('/api/bodies/sco/statuses?kind=friend')).json()).toMatchObject({ code: 'malformed' })
  })

  test('the presidency on a day', async () => {
    expect(await json('/api/bodies/sco/presidencies?on=2018-04-24')).toMatchObject({
      presidency: { state: 'CHN' },
    })
    expect((await ask('/api/bodies/sco/presidencies?on=yesterday')).statusCode).toBe(400)
  })

  test('organs and States', async () => {
    const organs = await json<Items<{ id: string }>>('/api/bodies/sco/organs')
    expect(organs.items.map(one => one.id)).toContain('SCO-CFM')
    const states = await json<Items<{ code: string }>>('/api/bodies/sco/states?limit=5&page=2')
    expect(states.items).toHaveLength(5)
    expect((await ask('/api/bodies/sco/states?limit=100000')).json()).toMatchObject({ code: 'malformed' })
    expect((await ask('/api/bodies/xyz/organs')).statusCode).toBe(404)
  })

  test('instruments in force on a day, and for whom', async () => {
    const ids = async (query: string) =>
      (await json<Items<{ id: string }>>(`/api/bodies/sco/instruments?${query}`)).items.map(one => one.id)
    const then = await ids('on=2018-04-24&force=in-force&limit=200')
    expect(then).toEqual(expect.arrayContaining(['sco-charter', 'treaty-2007']))
    expect(then).not.toContain('programme-2019-2021')
    expect((await ask('/api/bodies/sco/instruments?for=kaz')).json()).toMatchObject({ code: 'malformed' })
    const mentions = await json<Items>('/api/bodies/sco/instruments/mentions?id=sco-charter')
    expect(mentions.total).toBeGreaterThan(0)
    expect((await ask('/api/bodies/xyz/instruments')).statusCode).toBe(404)
  })

  test('posts and candidacies', async () => {
    const terms = await json<Items<{ stage: string }>>('/api/bodies/sco/posts?limit=200')
    expect(terms.items.map(one => one.stage)).toContain('nominated')
    const noted = await json<Items<{ outcome: string }>>('/api/bodies/sco/candidacies')
    expect(new Set(noted.items.map(one => one.outcome))).toEqual(new Set(['note-candidacy']))
    expect(await json<Items>('/api/bodies/sco/candidacies?on=2018-04-23')).toMatchObject({ total: 0 })
    expect((await ask('/api/bodies/sco/posts?on=2018-13-01')).statusCode).toBe(400)
  })

  test('follow-ups are open from the day of the text on', async () => {
    const open = await json<Items<{ kind: string }>>('/api/bodies/sco/follow-ups?on=2018-04-24')
    expect(new Set(open.items.map(one => one.kind))).toEqual(new Set(['document', 'nominee', 'meeting']))
    expect(await json<Items>('/api/bodies/sco/follow-ups?on=2018-04-23')).toMatchObject({ total: 0 })
    const nominees = await json<Items>('/api/bodies/sco/follow-ups?on=2018-04-24&kind=nominee')
    expect(nominees.total).toBe(open.items.filter(one => one.kind === 'nominee').length)
    expect((await ask('/api/bodies/sco/follow-ups?standing=maybe')).statusCode).toBe(400)
  })
})

describe('meetings', () => {
  test('are listed with what is recorded of each', async () => {
    const recorded = await json<Items<{ id: string }>>('/api/meetings?body=sco&recorded=yes')
    expect(recorded.items.map(one => one.id)).toEqual(['sco/cfm/2018-04-24'])
    const later = await json<Items<{ start: string }>>('/api/meetings?body=sco&from=2018-05-01&limit=200')
    expect(later.items.every(one => one.start >= '2018-05')).toBe(true)
    expect((await ask('/api/meetings')).json()).toMatchObject({
      code: 'malformed',
      errors: [{ place: 'querystring/body' }],
    })
  })

  test('one is given whole, as its schema says', async () => {
    const found = recordedMeeting.parse(await json(meeting))
    expect(found).toMatchObject({ id: 'sco/cfm/2018-04-24', organ: 'SCO-CFM', recorded: ['zh'] })
    expect((await ask('/api/meetings/sco/cfm/2018-04-25')).statusCode).toBe(404)
  })

  test('the text is the published file, byte for byte', async () => {
    const reply = await ask(`${meeting}/text?language=zh`)
    expect(reply.rawPayload.equals(await readFile(file))).toBe(true)
    expect(reply.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-language': 'zh',
    })
    const again = await server.app.inject({
      url: `${meeting}/text`,
      headers: { 'if-none-match': String(reply.headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    expect((await ask(`${meeting}/text?language=ru`)).statusCode).toBe(404)
  })

  test('the reading is concord-reading/1 of that file', async () => {
    const found = reading.parse(await json(`${meeting}/reading`))
    expect(found.source.sha256).toBe(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    )
    expect((await ask('/api/meetings/sco/chs/2018-04-24/reading')).statusCode).toBe(404)
  })
})

describe('acts and search', () => {
  test('acts are found by type; noting is not supporting', async () => {
    const noted = await json<Items<{ type: string; verb: string }>>('/api/acts?body=sco&type=note')
    expect(noted.items.length).toBeGreaterThan(0)
    expect(noted.items.every(act => act.type === 'note')).toBe(true)
    expect((await json<Items>('/api/acts?body=sco&year=2017')).total).toBe(0)
    expect((await ask('/api/acts?body=sco&type=shout')).json()).toMatchObject({ code: 'malformed' })
  })

  test('two Chinese characters find their places; hostile words find none and break nothing', async () => {
    const found = await json<{ total: number; hits: unknown[] }>('/api/search?body=sco&words=合作')
    expect(found.total).toBeGreaterThan(5)
    for (const words of ["'; drop table journal; --", '&|!:*()', '%00', '"', '\\'])
      expect((await ask(`/api/search?body=sco&words=${encodeURIComponent(words)}`)).statusCode).toBe(200)
    expect((await ask(`/api/search?body=sco&words=${'x'.repeat(501)}`)).json()).toMatchObject({
      code: 'malformed',
    })
    expect((await ask('/api/search?body=sco&words=x&page=0')).statusCode).toBe(400)
  })
})

const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

describe('the journal', () => {
  test('an entry can be verified by anybody with its bytes, salt and leaf', async () => {
    const one = entry.parse(await json('/api/journal/1'))
    const inner = sha(Buffer.from(one.salt, 'hex'), Buffer.from(one.body, 'utf8'))
    expect(sha(Buffer.from([0]), inner).toString('hex')).toBe(one.leaf)
    expect(JSON.parse(one.body)).toMatchObject({ position: 1, stream: one.stream, actor: 'secretariat' })
  })

  test('is read in order, a stretch at a time', async () => {
    const head = await json<{ entries: number }>('/api/journal/head')
    const { items, next } = await json<{ items: { position: number }[]; next: number | null }>(
      '/api/journal?from=1&limit=1',
    )
    expect(items.map(one => one.position)).toEqual([1])
    expect(next).toBe(head.entries > 1 ? 2 : null)
    expect((await ask('/api/journal/999999')).statusCode).toBe(404)
    expect((await ask('/api/journal/0')).json()).toMatchObject({ code: 'malformed' })
    expect((await ask('/api/journal?limit=5000')).statusCode).toBe(400)
  })
})

describe('the document', () => {
  type Document = {
    readonly openapi: string
    readonly paths: Record<
      string,
      Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>
    >
    readonly components: { readonly schemas: Record<string, unknown> }
  }

  test('lists every route of the API', async () => {
    const { openapi, paths } = await json<Document>('/api/openapi.json')
    expect(openapi).toBe('3.1.0')
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    )
    expect(listed.toSorted()).toEqual((await apiRoutes(server.concord)).toSorted())
  })

  test('every reference leads somewhere, every operation has its own name and declares its parameters', async () => {
    const document = await json<Document>('/api/openapi.json')
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
    for (const [, name = ''] of references) expect(document.components.schemas).toHaveProperty(name)
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map(operation => ({ path, ...operation })),
    )
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, parameters = [] } of operations)
      expect(
        parameters
          .filter(one => one.in === 'path')
          .map(one => one.name)
          .toSorted(),
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '').toSorted())
  })

  test('the page shows every operation, shape and refusal in three languages, without a script', async () => {
    const { paths } = await json<Document>('/api/openapi.json')
    for (const [language, title] of [
      ['zh', '供程序使用'],
      ['ru', 'Для программ'],
      ['en', 'For programs'],
    ]) {
      const { body, headers } = await ask(`/api?lang=${language}`)
      expect(headers['content-type']).toContain('text/html')
      expect(body.includes(title ?? '')).toBe(true)
      expect(Object.keys(paths).filter(path => !body.includes(path))).toEqual([])
      for (const code of ['source-already-recorded', 'too-many-requests'])
        expect(body.includes(`id="${code}"`)).toBe(true)
      expect(/<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=/.exec(body)).toBeNull()
    }
  })
})
