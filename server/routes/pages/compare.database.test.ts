import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../../core/refusal.ts'
import { openTestServer, type TestServer } from '../../http.fixture.ts'
import { leavingOpen, recordFile } from '../../recording.ts'

const file = new URL('../../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)
const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const
const published = 'sco/cfm/2018-04-24/zh'
const forMembers = 'sco/cfm/2019-05-22/zh'

let server: TestServer

async function record(bytes: Buffer, audience: 'public' | 'members'): Promise<void> {
  const recorded = await recordFile(server.concord, bytes, secretariat, {
    corrections: leavingOpen,
    audience,
  })
  if (isRefusal(recorded)) throw new Error(recorded.refused)
}

beforeAll(async () => {
  server = await openTestServer()
  const seed = await readFile(file)
  await record(seed, 'public')
  const next = seed.toString('utf8').replace('2018年4月24日', '2019年5月22日')
  await record(Buffer.from(next.replace('恐怖主义', '恐怖主义丙')), 'members')
})
afterAll(() => server?.close())

const at = (query: string): string => `/compare?${query}`
const both = at(`a=${published}&b=${forMembers}`)

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '')

describe('the address of a comparison', () => {
  test('shows a member what differs, and the public not a word of it, even afterwards', async () => {
    const member = await server.as(await server.seat('delegation:KAZ'), { url: both })
    expect(member.statusCode).toBe(200)
    expect(wordsOf(member.body)).toContain('恐怖主义丙')
    for (const cookie of [null, await server.seat('observer')])
      for (const url of [both, at(`b=${forMembers}`), '/compare', '/sco/compare']) {
        const { statusCode, body } = await server.as(cookie, { url })
        expect([url, statusCode]).toEqual([url, url.includes(forMembers) ? 404 : 200])
        expect(wordsOf(body)).not.toContain('恐怖主义丙')
        expect(body).not.toContain(`value="${forMembers}"`)
      }
  })

  test('is exchanged by an address too, and keeps view and language', async () => {
    const cookie = await server.seat('chair')
    const url = `${both}&view=inline&language=zh&exchange=yes`
    const reply = await server.as(cookie, { url })
    expect(reply.statusCode).toBe(303)
    expect(reply.headers.location).toBe(at(`a=${forMembers}&b=${published}&view=inline&language=zh`))
  })

  test('takes a meeting without a language, and says that a text is the same as itself', async () => {
    const { statusCode, body } = await server.as(null, {
      url: at(`a=${published}&b=SCO/CFM/2018-04-24&lang=en`),
    })
    expect(statusCode).toBe(200)
    expect(body).toContain('The two texts are the same.')
  })

  test.each(['a=x', 'a=sco', 'a=sco/cfm/2018-04-24/ru', 'a=%00/%F0%9F/', `a=${published}&b=a/b/c/d/e/f`])(
    '%s: nothing is there, in a sentence',
    async query => {
      const { statusCode, body } = await server.as(null, { url: at(`${query}&lang=en`) })
      expect(statusCode).toBe(404)
      expect(body).toContain('This recorded text is not there')
    },
  )

  test('is nowhere under a body that is not there', async () => {
    expect((await server.as(null, { url: '/nobody/compare' })).statusCode).toBe(404)
  })
})
