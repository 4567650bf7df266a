import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../core/refusal.ts'
import {
  acting,
  chair,
  delegation,
  digest,
  draftEarly,
  exerciseIn,
  gavelOn,
  ministers,
  openMeeting,
  putAndAsk,
  secretariat,
} from '../../deciding.fixture.ts'
import { openTestServer, type TestServer } from '../../http.fixture.ts'
import { actAs } from '../../registers.ts'

let server: TestServer
let meeting: string
let alfa: string

const words = (en: string) => ({ zh: `${en}（中文）`, ru: `${en} (по-русски)`, en })
const point = {
  id: 'r1',
  paragraph: null,
  point: words('The date of the lighting'),
  owner: 'XAL',
  due: '2027-03-01',
} as const
const promise = {
  does: 'undertake',
  id: 'lamps',
  what: words('Deliver the lamps'),
  owners: ['XBR'],
  source: { kind: 'decision', organ: ministers, decision: 'lighthouse' },
  meeting: null,
  due: '2027-05-01',
} as const

beforeAll(async () => {
  server = await openTestServer()
  const { concord } = server
  alfa = await server.seat('delegation:XAL', 'exercise')
  meeting = await openMeeting(concord)
  const send = acting(concord)
  const sent = async (...args: Parameters<typeof send>) => expect(await send(...args)).toBe('done')
  await draftEarly(concord, ['lighthouse'], meeting)
  await draftEarly(concord, ['awaited'], meeting, { title: words('The awaited question') })
  await draftEarly(concord, ['held'], meeting, { title: words('The held question') })
  const scope = { kind: 'named', states: ['XAL', 'XBR'], initiator: null } as const
  const naming = { title: words('The question of two'), scope }
  await draftEarly(concord, ['named'], meeting, naming)
  await sent(chair, { does: 'set-residual', decision: 'lighthouse', residual: [point] })
  await putAndAsk(concord, 'lighthouse')
  await sent(chair, gavelOn('lighthouse'))
  await putAndAsk(concord, 'held')
  await sent(delegation('XAL'), { does: 'hold', decision: 'held', id: 'h1', seen: digest, on: null })
  const undertaken = await actAs(concord, secretariat, exerciseIn(concord), 'commitment', 'lamps', promise)
  expect(isRefusal(undertaken) ? undertaken : 'done').toBe('done')
}, 60_000)
afterAll(() => server?.close())

const get = async (path: string) => await server.as(alfa, { url: `/exercise/meetings/${meeting}/${path}` })

/** A section of the brief, from its heading to its end. */
const sectionOf = (page: string, id: string): string =>
  new RegExp(`<section aria-labelledby="${id}">.*?</section>`, 's').exec(page)?.[0] ?? ''

test('the brief has a line for each: to be taken, left open, my hold, not listed where, promised; every line opens', async () => {
  const page = (await get('brief?lang=en')).body
  expect(sectionOf(page, 'decide')).toContain('The awaited question')
  expect(sectionOf(page, 'decide')).not.toContain('Lighthouse Day')
  expect(sectionOf(page, 'residual')).toContain('The date of the lighting')
  expect(sectionOf(page, 'holds')).toContain('The held question')
  expect(sectionOf(page, 'scope')).toContain('The question of two')
  expect(sectionOf(page, 'scope')).toMatch(/Not listed: .*Charlie/)
  expect(sectionOf(page, 'undertaken')).toMatch(/Deliver the lamps.*Bravo · by 1 May 2027 · undertaken/s)
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main'))
  const links = [...new Set([...main.matchAll(/<li><a href="([^"]+)"/g)].map(([, href = '']) => href))]
  expect(links.length).toBeGreaterThanOrEqual(5)
  for (const url of links)
    expect([url, (await server.as(alfa, { url: url.replaceAll('&amp;', '&') })).statusCode]).toEqual([
      url,
      200,
    ])
  expect((await server.as(alfa, { url: '/exercise/commitments?lang=en' })).body).toContain('id="lamps"')
})

test('another delegation sees no hold of Alfa in its brief, and what is promised in its language', async () => {
  const bravo = await server.seat('delegation:XBR', 'exercise')
  const url = `/exercise/meetings/${meeting}/brief`
  const page = (await server.as(bravo, { url: `${url}?lang=ru` })).body
  expect(sectionOf(page, 'holds')).not.toContain('The held question')
  expect(sectionOf(page, 'undertaken')).toContain('Deliver the lamps (по-русски)')
  expect((await server.as(bravo, { url: `${url}?lang=zh` })).body).toContain('我们所作的承诺')
})

test('the table after the meeting, its CSV and its JSON have the same lines', async () => {
  const page = (await get('follow-up?lang=en')).body
  const { decisions } = (await get('follow-up.json')).json<{
    decisions: readonly {
      title: Record<string, string>
      tasks: readonly { what: Record<string, string> }[]
    }[]
  }>()
  const csv = (await get('follow-up.csv?lang=en')).body.trim().split(/\r?\n/).slice(1)
  const rows = [...page.matchAll(/<tr><td.*?<\/tr>/gs)].map(([row]) => row)
  expect(rows).toHaveLength(4)
  expect(csv).toHaveLength(4)
  expect(decisions).toHaveLength(4)
  decisions.forEach(({ title, tasks }, at) => {
    for (const said of [title.en, ...tasks.map(({ what }) => what.en)]) {
      expect(rows[at]).toContain(said)
      expect(csv[at]).toContain(said)
    }
  })
  expect(rows[0]).toContain('The date of the lighting')
})
