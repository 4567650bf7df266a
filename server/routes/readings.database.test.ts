import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../http.fixture.ts'

const communique = await readFile(new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url))

let server: TestServer
let secretariat: string
beforeAll(async () => {
  server = await openTestServer()
  secretariat = await server.seat('secretariat')
})
afterAll(() => server?.close())

const send = (cookie: string | null, payload: Buffer | string, url = '/api/readings', type = 'text/plain') =>
  server.as(cookie, { method: 'POST', url, payload, headers: { 'content-type': type } })

const answer = (cookie: string | null, url: string, payload: object) =>
  server.as(cookie, { method: 'POST', url, payload })

type OnDesk = {
  readonly id: string
  readonly fileName: string
  readonly questions: readonly {
    readonly must: boolean
    readonly settled: boolean
    readonly issue: { readonly code: string; readonly span: readonly [number, number] | null }
  }[]
}

/** Leaves open whatever must be answered. */
const leftOpen = ({ questions }: OnDesk) =>
  questions
    .filter(({ must, settled }) => must && !settled)
    .map(({ issue }) => ({ correct: 'issue', code: issue.code, at: issue.span, answer: 'left-open' }))

const form = (name: string, bytes: Buffer) => {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')])
}

describe('a text handed in', () => {
  test('is read, reviewed and accepted into the record, once', async () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const handed = await send(secretariat, communique, `/api/readings?id=${id}&name=seed.txt`)
    expect(handed.statusCode).toBe(201)
    const onDesk = handed.json<OnDesk>()
    expect(onDesk).toMatchObject({ id, fileName: 'seed.txt', body: 'SCO', language: 'zh', meeting: null })
    expect(handed.headers.location).toBe(`/api/readings/${id}`)
    expect((await server.as(secretariat, { url: `/api/readings/${id}` })).json()).toEqual(handed.json())
    expect((await server.as(secretariat, { url: '/api/readings' })).json()).toMatchObject({ items: [{ id }] })

    const corrected = await answer(secretariat, `/api/readings/${id}/corrections`, leftOpen(onDesk))
    expect(corrected.statusCode).toBe(200)
    expect(leftOpen(corrected.json())).toEqual([])
    const accepted = await answer(secretariat, `/api/readings/${id}/acceptance`, [])
    expect(accepted.json()).toEqual({ meeting: 'sco/cfm/2018-04-24' })
    const text = await server.app.inject(`${accepted.headers.location}/text`)
    expect(text.rawPayload.equals(communique)).toBe(true)

    const again = (await send(secretariat, communique)).json<OnDesk>()
    const refused = await answer(secretariat, `/api/readings/${again.id}/acceptance`, leftOpen(again))
    expect(refused.json()).toMatchObject({
      status: 409,
      code: 'source-already-recorded',
      rule: 'R-23',
      detail: expect.stringContaining('sco/cfm/2018-04-24'),
    })
    expect(
      (await server.as(secretariat, { method: 'DELETE', url: `/api/readings/${again.id}` })).statusCode,
    ).toBe(204)
    expect((await server.as(secretariat, { url: `/api/readings/${again.id}` })).statusCode).toBe(404)
  })

  test('may come as a form with one file', async () => {
    const type = 'multipart/form-data; boundary=edge'
    const handed = await send(secretariat, form('公报.txt', communique), '/api/readings', type)
    expect(handed.json()).toMatchObject({ fileName: '公报.txt', bytes: communique.length })
    const empty = await send(secretariat, '--edge--\r\n', '/api/readings', type)
    expect(empty.json()).toMatchObject({ status: 400, code: 'malformed' })
  })

  test('is the secretariat’s business: nobody else hands in, sees or accepts one', async () => {
    const { id } = (await send(secretariat, communique)).json<OnDesk>()
    for (const cookie of [null, await server.seat('chair'), await server.seat('delegation:CHN')]) {
      expect((await send(cookie, communique)).json()).toMatchObject({ status: 403, code: 'secretariat-only' })
      expect((await server.as(cookie, { url: '/api/readings' })).statusCode).toBe(403)
      for (const reply of [
        await server.as(cookie, { url: `/api/readings/${id}` }),
        await answer(cookie, `/api/readings/${id}/corrections`, []),
        await answer(cookie, `/api/readings/${id}/acceptance`, []),
        await server.as(cookie, { method: 'DELETE', url: `/api/readings/${id}` }),
      ])
        expect([403, 404]).toContain(reply.statusCode)
    }
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 422, 'file-empty'],
    ['white space', Buffer.from(' \n\t\n'), 422, 'file-empty'],
    ['a binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff, 0xfe]), 422, 'file-not-text'],
    ['GB 18030', Buffer.from([0xc9, 0xcf, 0xba, 0xa3, 0xba, 0xcf, 0xd7, 0xf7]), 422, 'file-not-text'],
    ['nine megabytes', Buffer.alloc(9 * 1024 * 1024, 'x'), 413, 'too-large'],
  ])('%s is refused with a sentence', async (_, bytes, status, code) => {
    const reply = await send(secretariat, bytes)
    expect(reply.json()).toMatchObject({ status, code })
    expect(reply.body).not.toMatch(/\.ts|Error|stack/)
  })

  test('what is no file, and corrections of nothing, are told', async () => {
    const json = await answer(secretariat, '/api/readings', { text: 'x' })
    expect(json.statusCode).toBe(400)
    expect((await send(secretariat, '<x/>', '/api/readings', 'text/xml')).statusCode).toBe(415)
    const nowhere = '/api/readings/00000000-0000-4000-8000-000000000000'
    expect((await answer(secretariat, `${nowhere}/corrections`, [])).json()).toMatchObject({
      code: 'no-such-reading',
    })
    const { id } = (await send(secretariat, communique)).json<OnDesk>()
    const bad = await answer(secretariat, `/api/readings/${id}/corrections`, [{ correct: 'everything' }])
    expect(bad.json()).toMatchObject({ code: 'malformed' })
    const early = await answer(secretariat, `/api/readings/${id}/acceptance`, [])
    expect(early.statusCode).toBeGreaterThanOrEqual(400)
  })
})
