import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { leavingOpen, recordFile } from '../recording.ts'

const file = new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)
const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
const meeting = 'sco/cfm/2018-04-24'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const recorded = await recordFile(server.concord, await readFile(file), secretariat, {
    corrections: leavingOpen,
    audience: 'members',
  })
  if (isRefusal(recorded)) throw new Error(recorded.refused)
})
afterAll(() => server?.close())

/** Paths that name the meeting, and lists in which something of it would stand. */
const places = [`/api/meetings/${meeting}`, '/text', '/reading'].map((path, at) =>
  at === 0 ? path : `/api/meetings/${meeting}${path}`,
)
const lists = [
  '/api/meetings?body=sco&recorded=yes',
  '/api/acts?body=sco',
  '/api/search?body=sco&words=合作',
  '/api/bodies/sco/follow-ups?on=2018-04-24&standing=all',
  '/api/bodies/sco/instruments/mentions',
  '/api/bodies/sco/candidacies',
  '/api/journal',
]
const count = (body: { total?: number; items?: unknown[] }) => body.total ?? body.items?.length ?? 0

describe('what was recorded for members', () => {
  test.each([...places, '/api/journal/1', `/${meeting}`])(
    '%s: nothing is there for the public or an observer',
    async url => {
      for (const cookie of [null, await server.seat('observer')])
        expect((await server.as(cookie, { url })).statusCode).toBe(404)
      for (const seat of ['delegation:KAZ', 'chair', 'secretariat'])
        expect((await server.as(await server.seat(seat), { url })).statusCode).toBe(200)
    },
  )

  test.each(lists)('%s: lists nothing of it to the public, and does to a member', async url => {
    expect(count((await server.as(null, { url: encodeURI(url) })).json())).toBe(0)
    const member = await server.seat('delegation:RUS')
    expect(count((await server.as(member, { url: encodeURI(url) })).json())).toBeGreaterThan(0)
  })

  test('its nominee stands among the posts for members only', async () => {
    const url = '/api/bodies/sco/posts?limit=200'
    const stages = async (cookie: string | null) =>
      (await server.as(cookie, { url })).json<{ items: { stage: string }[] }>().items.map(one => one.stage)
    expect(await stages(null)).not.toContain('nominated')
    expect(await stages(await server.seat('delegation:RUS'))).toContain('nominated')
  })

  test('no page of the public holds a word of it, even after a member has seen the page', async () => {
    const member = await server.seat('delegation:CHN')
    for (const url of ['/sco', '/sco/meetings', '/sco/people', encodeURI('/sco/search?words=合作')]) {
      expect((await server.as(member, { url })).statusCode).toBe(200)
      const { body } = await server.as(null, { url })
      expect([url, body.includes(`/${meeting}#`), body.includes('恐怖主义')]).toEqual([url, false, false])
    }
  })

  test('the tag of what a member sees opens nothing to the public', async () => {
    const url = `/api/meetings/${meeting}`
    const { headers } = await server.as(await server.seat('chair'), { url })
    const reply = await server.as(null, { url, headers: { 'if-none-match': String(headers.etag) } })
    expect(reply.statusCode).toBe(404)
  })
})
