import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertion, openTable, place, type Table } from '../../drafting.fixture.ts'
import { convergence } from '../schemas/draft-views.ts'

const pages = '/exercise/drafts/lanterns'
let table: Table

async function document(url: string, cookie: string | null = table.seats.bravo) {
  const reply = await table.as(cookie, { url })
  return { status: reply.statusCode, page: parseHTML(reply.body).document }
}

const wordsIn = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  )

/** Alfa's proposal is opposed, given up and taken over, and accepted; then the Chair proposes more. */
beforeAll(async () => {
  table = await openTable()
  const { alfa, bravo, charlie, chair } = table.seats
  await table.act(alfa, insertion('first'))
  const stance = { does: 'take-stance', proposal: 'first', words: 1, until: null }
  await table.act(charlie, { ...stance, value: 'oppose' })
  await table.act(bravo, { does: 'co-sponsor', proposal: 'first' })
  await table.act(charlie, { ...stance, value: 'accept' })
  await table.act(chair, { does: 'accept', proposal: 'first', words: 1 })
  await table.act(alfa, insertion('second', 'close ', 2))
})
afterAll(() => table?.close())

describe('how the brackets came and went', () => {
  test('is told act by act, with who keeps them open', async () => {
    const reply = await table.as(table.seats.alfa, { url: `${place}/convergence` })
    const { members, acts } = convergence.strict().parse(reply.json())
    const at = (state: string) => members.indexOf(state)
    expect(acts.map(({ version, brackets }) => [version, brackets])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
      [7, 0],
      [8, 1],
    ])
    const [proposed, opposed, sponsored, accepted] = acts.slice(2).map(({ delegations }) => delegations)
    expect([proposed?.[at('XAL')], proposed?.[at('XCH')]]).toEqual([1, 0])
    expect(opposed?.[at('XCH')]).toBe(1)
    expect(sponsored?.[at('XBR')]).toBe(1)
    expect(accepted?.[at('XCH')]).toBe(0)
  })

  test('is a page with a plot, and the numbers of the plot in tables, in the language of the reader', async () => {
    const { page } = await document(`${pages}/convergence?lang=ru`)
    expect(page.querySelector('.lead')?.textContent).toMatch(/Осталась 1\s?скобка/)
    expect(page.querySelectorAll('svg.plot .steps').length).toBeGreaterThan(1)
    expect(wordsIn(page, '#readings + table tbody td').slice(2)).toEqual(['0', '1', '1, сейчас', '0 из 3'])
    expect(wordsIn(page, '[aria-labelledby="delegations"] tbody tr').slice(0, 2)).toEqual([
      'Альфа1',
      'Браво0',
    ])
    expect(page.querySelector('style, [style]')).toBeNull()
  })
})

describe('two revisions of a draft', () => {
  test('are compared as they stood after the two acts, the earlier first, whichever is named first', async () => {
    for (const query of ['from=2&to=7', 'from=7&to=2']) {
      const { page } = await document(`${pages}/revisions?text=en&${query}`)
      expect(wordsIn(page, '#comparison .cr ins')).toEqual(['practical'])
      expect(wordsIn(page, '#comparison .cr del')).toEqual([])
      expect(page.querySelector('#comparison .cn.a')?.getAttribute('href')).toBe(`${pages}?text=en&p=p1#p1`)
      expect(wordsIn(page, 'select[name="from"] option[selected]')[0]).toMatch(
        /^act 2 · .*Chair: opened a reading/,
      )
    }
  })

  test('can be compared with their brackets, and in one text', async () => {
    const { page } = await document(`${pages}/revisions?text=en&from=7&to=8&words=bracketed&view=inline`)
    expect(wordsIn(page, '#comparison .cr ins').join('')).toBe('[close – Alfa]')
    expect(wordsIn(page, '#comparison .seg [aria-current]')).toEqual(['In one text'])
  })

  test('are the last opening of a reading and now where the address names none, or nonsense', async () => {
    const { status, page } = await document(`${pages}/revisions?text=en&from=x&to=999999999`)
    expect([status, ...wordsIn(page, '#comparison .cr ins')]).toEqual([200, 'practical'])
    const { page: same } = await document(`${pages}/revisions?text=en&from=3&to=3`)
    expect(same.querySelector('.cmp-sum')?.textContent).toContain('Choose two')
  })
})

test('another title is shown above the comparison, which need not say that nothing else has changed', async () => {
  const text = 'Statement on beacons'
  const change = { id: 'title', kind: 'chapeau', paragraph: null, language: 'en', words: 1, text }
  const asked = await table.act(table.seats.alfa, { does: 'propose', set: null, changes: [change] })
  const done = await table.act(table.seats.chair, { does: 'accept', proposal: 'title', words: 1 })
  expect([asked.statusCode, done.statusCode]).toEqual([201, 201])
  const { page } = await document(`${pages}/revisions?text=en&from=8`)
  expect(wordsIn(page, '.rheads li')).toEqual(['Statement on lighthousesbeacons'])
  expect(page.querySelector('#comparison')).toBeNull()
  expect(wordsIn(page, 'select[name="to"] option[selected]')[0]).toMatch(
    /accepted P-3 \(Title or heading\).* · now$/,
  )
})

describe('the history of a paragraph', () => {
  test('leads each word that came in to its proposal, and leaves the others plain', async () => {
    const { page } = await document(`${pages}/p1/history?text=en`)
    expect(wordsIn(page, '.origins > .text')).toEqual([
      'The ministers supported further practical1 (source 1) cooperation on lighthouses.',
    ])
    expect(page.querySelector('.orig')?.getAttribute('href')).toBe('#o1')
    expect(wordsIn(page, '#o1')[0]).toMatch(
      /^P-1 Insert proposed by Alfa, Bravo · reading 1 · accepted .*UTC$/,
    )
    expect(page.querySelector('#o1 a')?.getAttribute('href')).toBe(`${pages}?text=en&p=p1#P-first`)
    expect(page.querySelector('#a7')?.textContent).toContain('accepted P-1')
  })

  test('says that words are as they were submitted where they are', async () => {
    const { page } = await document(`${pages}/p2/history?text=zh&lang=en`)
    expect(wordsIn(page, '.origins .note')[0]).toContain('No words of this paragraph have changed')
    expect(page.querySelectorAll('.orig')).toHaveLength(0)
  })
})

test.each(['/convergence', '/revisions', '/p1/history'])('%s is there for no other seat', async path => {
  for (const cookie of [null, table.seats.observer, await table.seat('delegation:KAZ', 'sco')])
    expect((await document(pages + path, cookie)).status).toBe(404)
  expect((await document(pages + path)).status).toBe(200)
})
