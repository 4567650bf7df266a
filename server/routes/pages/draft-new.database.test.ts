import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedText } from '../../../core/communique/seed.fixture.ts'
import { openTestServer, type TestServer } from '../../http.fixture.ts'
import { recorded, seed } from '../../views/record.fixture.ts'

let server: TestServer
let secretariat: string
let alfa: string
beforeAll(async () => {
  server = await openTestServer({ requestsPerMinute: 1_000_000 })
  secretariat = await server.seat('secretariat', 'exercise')
  alfa = await server.seat('delegation:XAL', 'exercise')
})
afterAll(() => server?.close())

const url = '/exercise/drafts/new'
const filled = {
  organ: 'EXERCISE-CM',
  symbol: 'EOC/CM/7',
  origin: 'en',
  languages: ['zh', 'ru', 'en'],
  'title-en': 'Statement on ferries',
  'words-en': '# Ferries\r\nThe ministers noted the report.\r\nThey thanked the host.',
  'words-ru': 'Министры отметили доклад.\nОни поблагодарили хозяев.',
  'words-zh': '',
}

const submit = (
  cookie: string | null,
  change: Partial<Record<keyof typeof filled | 'clause' | 'title-ru', string | string[]>> = {},
) =>
  server.as(cookie, {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(
      Object.entries({ ...filled, ...change }).flatMap(([name, value]) =>
        [value].flat().map(each => [name, each]),
      ),
    ).toString(),
  })

const draft = async (id: string) =>
  (await server.as(secretariat, { url: `/api/drafts/exercise/${id}` })).json().draft

describe('a draft is submitted', () => {
  test('typed, in the languages that have words, and opens at once', async () => {
    const reply = await submit(alfa, { clause: 'on' })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/exercise/drafts/EOC-CM-7'])
    expect(await draft('EOC-CM-7')).toMatchObject({
      symbol: 'EOC/CM/7',
      sponsors: ['XAL'],
      packageClause: 'on',
      authentic: ['zh', 'ru'],
      paragraphs: [
        {
          heading: { en: 'Ferries' },
          texts: { en: { level: 'level' }, ru: { level: 'level' }, zh: { level: 'behind' } },
        },
        { heading: null, texts: { en: { text: 'They thanked the host.' } } },
      ],
    })
  })

  test('once, though it is sent twice; another text under its symbol is refused and kept', async () => {
    expect((await submit(alfa)).statusCode).toBe(303)
    const other = await submit(secretariat, { 'words-en': 'Something else.', 'words-ru': '' })
    expect([other.statusCode, other.body]).toEqual([
      409,
      expect.stringContaining('>Something else.</textarea>'),
    ])
    expect((await draft('EOC-CM-7')).paragraphs).toHaveLength(2)
  })

  test('under a symbol of any script, which is its own for good', async () => {
    const ids = await Promise.all(
      ['部长〔2026〕1号', '部长〔2026〕1号', '会议〔2026〕1号', 'new'].map(async symbol => {
        const { headers } = await submit(alfa, { symbol })
        return String(headers.location).slice('/exercise/drafts/'.length)
      }),
    )
    expect(ids[0]).toBe(ids[1])
    expect(new Set(ids).size).toBe(3)
    expect((await draft(ids[0] ?? '')).symbol).toBe('部长〔2026〕1号')
    expect((await draft(ids[3] ?? '')).symbol).toBe('new')
  })

  test.each([
    ['without a symbol', { symbol: ' ' }, 'The draft has no symbol'],
    ['without a title', { 'title-en': '' }, 'no title in its language of origin'],
    ['without words', { 'words-en': '', 'words-ru': '' }, 'no words to negotiate'],
    ['with more paragraphs in one language', { 'words-ru': 'Один.' }, '(ru 1, en 2)'],
    ['without an authentic language', { languages: ['en', 'zh'] }, 'authentic languages must be languages'],
    [
      'with words in a language left out',
      { languages: ['zh', 'ru'], origin: 'ru', 'title-ru': 'О паромах' },
      'no text in this language (English)',
    ],
    ['for an organ of another body', { organ: 'SCO-CFM' }, 'no such organ'],
    ['with a paragraph far too long', { 'words-en': `${'x'.repeat(50_001)}\ny` }, 'A paragraph is too long'],
  ])('and not %s: one sentence says why, and all that was typed stays', async (_, change, sentence) => {
    const reply = await submit(secretariat, { symbol: 'EOC/CM/8', ...change })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(reply.body).toContain(sentence)
    expect(reply.body).toContain('role="alert"')
    expect(reply.body).toContain('What you typed is kept below')
  })

  test('by nobody who has no part in drafting', async () => {
    for (const cookie of [
      null,
      await server.seat('observer', 'exercise'),
      await server.seat('secretariat'),
    ]) {
      const shown = await server.as(cookie, { url })
      expect(shown.body).not.toContain('name="symbol"')
      expect((await submit(cookie, { symbol: 'EOC/CM/9' })).statusCode).toBeGreaterThanOrEqual(400)
    }
    expect((await server.as(secretariat, { url: '/api/drafts/exercise/EOC-CM-9' })).statusCode).toBe(404)
  })
})

/** Files as a browser sends them. */
const bring = (files: Readonly<Record<string, string | Buffer>>) => {
  const parts = Object.entries(files).flatMap(([language, text]) => [
    `--edge\r\ncontent-disposition: form-data; name="file-${language}"; filename="${language}.txt"\r\ncontent-type: text/plain\r\n\r\n`,
    text,
    '\r\n',
  ])
  return server.as(secretariat, {
    method: 'POST',
    url: `${url}/words`,
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    payload: Buffer.concat([...parts, '--edge--\r\n'].map(part => Buffer.from(part))),
  })
}

describe('the words of a draft come', () => {
  test('from files, into the form, to be looked at first', async () => {
    const before = await server.concord.journal.count()
    const reply = await bring({ en: 'One.\nTwo.', ru: 'Один.\nДва.' })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain('>One.\nTwo.</textarea>')
    expect(reply.body).toContain('>Один.\nДва.</textarea>')
    expect(await server.concord.journal.count()).toBe(before)
  })

  test('and a file that is no text is named, while the words of the others are kept', async () => {
    const reply = await bring({ en: 'One.', ru: Buffer.from([0xff, 0xfe, 0x00]) })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(/cannot be read: Russian/)
    expect(reply.body).toContain('>One.</textarea>')
    expect((await bring({})).body).toContain('Choose a file first')
  })

  test('from an earlier recorded text, on which the draft rests', async () => {
    await recorded(server.concord, seed)
    const sco = await server.seat('secretariat')
    const list = await server.as(sco, { url: '/sco/drafts/new?from=record' })
    expect(list.body).toContain('value="sco/cfm/2018-04-24"')
    const form = await server.as(sco, { url: '/sco/drafts/new?base=sco/cfm/2018-04-24' })
    expect(form.body).toContain('<option value="sco/cfm/2018-04-24" selected="">')
    expect(form.body).toContain(
      seedText
        .split('\n')
        .find(line => line.includes('2018年4月24日'))
        ?.trim(),
    )
    const none = await server.as(secretariat, { url: `${url}?from=record` })
    expect(none.body).toContain('Nothing is recorded of this body yet')
  })
})
