import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertion, openTable, type Table } from '../../drafting.fixture.ts'

const address = '/exercise/drafts/lanterns'

let table: Table
beforeAll(async () => {
  table = await openTable()
  const { alfa, chair, secretariat } = table.seats
  await table.act(alfa, insertion('a'))
  await table.act(chair, { does: 'accept', proposal: 'a', words: 1, holds: [] })
  const zh = '外长们注意到进一步开展灯塔合作，并将其提交领导人会议。'
  await table.act(secretariat, {
    does: 'bring-level',
    paragraph: 'p1',
    language: 'zh',
    words: 2,
    text: zh,
  })
})
afterAll(() => table.close())

const page = async (path: string, cookie: string | null = table.seats.secretariat) => {
  const reply = await table.as(cookie, { url: `${address}${path}` })
  return { status: reply.statusCode, html: reply.body }
}
const shownIn = (html: string): readonly string[] =>
  [...html.matchAll(/<li id="(p\d)">/g)].map(([, id]) => id ?? '')

describe('the languages of a draft side by side', () => {
  test('say each thing that differs in one sentence, with the words of both', async () => {
    const { html } = await page('/languages?lang=en&only=issues')
    expect(shownIn(html)).toEqual(['p1'])
    expect(html).toContain('The acts differ in strength: “supported” in English, “')
    expect(html).toContain('>注意到</span>” in Chinese.')
    expect(html).toContain('An organ is named in Chinese and not in English')
    expect(html).toContain('<mark>领导人会议</mark>')
  })

  test('are told apart by those that are behind, each with the way to bring it level', async () => {
    expect(shownIn((await page('/languages')).html)).toEqual(['p1', 'p2', 'p3'])
    const { html } = await page('/languages?lang=en&only=behind')
    expect(shownIn(html)).toEqual(['p1'])
    expect(html).toContain('/p1?text=en&amp;p=p1#f-level-ru-p1')
  })

  test('the panel says the same of its paragraph, and nothing where the languages agree', async () => {
    expect((await page('?lang=ru&p=p1')).html).toContain('Глаголы разной силы')
    expect((await page('?lang=ru&p=p2')).html).not.toContain('Расхождения между языками')
  })

  test('whoever translates is offered the right term, and told that it is missing', async () => {
    const { html } = await page('/p1?lang=en&text=en')
    const [, offered = ''] = html.split('class="terms"')
    expect(offered).toContain('>领导人会议</span>” is “<span lang="ru">Встреча лидеров</span>”')
    expect(offered.slice(0, offered.indexOf('</ul>'))).toContain('not in the text')
  })

  test.each(['/languages', '/p1/precedents'])('%s is there for no seat that sees no draft', async path => {
    expect((await page(path, null)).status).toBe(404)
    expect((await page(path, table.seats.alfa)).status).toBe(200)
  })
})

describe('a verb that somebody would move', () => {
  test('is shown on its ladder, in whatever language the text is read', async () => {
    const edits = [{ from: 'The ministers '.length, to: 'The ministers noted'.length, text: 'supported' }]
    const change = { id: 'v', language: 'en', words: 1, kind: 'verb', paragraph: 'p2', edits }
    await table.act(table.seats.alfa, { does: 'propose', set: null, changes: [change] })
    const { html } = await page('?lang=en&text=zh&p=p2', table.seats.chair)
    expect(html).toContain('Ladder of “noted”, from strong to weak')
    expect(html).toMatch(/2 rungs apart; between them: welcomed/)
    expect(html).toContain('Ladder of “注意到”, from strong to weak')
  })
})

describe('what earlier texts say', () => {
  test('is plainly nothing where a body has recorded nothing', async () => {
    const { html } = await page('/p1/precedents?lang=en')
    expect(html).toContain('No text of this body is recorded')
    expect((await page('/p9/precedents')).status).toBe(404)
  })
})
