import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '../../../core/local-time.ts'
import { openTestServer, type TestServer } from '../../http.fixture.ts'
import { registerStream } from '../../streams.ts'

let server: TestServer
let secretariat: string
let alfa: string
beforeAll(async () => {
  server = await openTestServer()
  secretariat = await server.seat('secretariat', 'exercise')
  alfa = await server.seat('delegation:XAL', 'exercise')
})
afterAll(() => server?.close())

const inDays = (days: number): string => dayIn(new Date(Date.now() + days * 86_400_000).toISOString(), 'UTC')
const [near, far] = [inDays(3), inDays(900)]

const post = async (cookie: string, url: string, payload: object) => {
  const reply = await server.as(cookie, { method: 'POST', url, payload })
  if (reply.statusCode >= 300) throw new Error(reply.body)
}
const plan = (start: string) =>
  post(secretariat, `/api/agendas/exercise/cm-${start}/acts`, {
    does: 'plan-meeting',
    id: `cm-${start}`,
    organ: 'EXERCISE-CM',
    kind: 'regular',
    number: null,
    start,
    end: start,
    precision: 'day',
    zone: 'UTC',
    place: { zh: '灯港', ru: 'Порт-Лантерн', en: 'Port Lantern' },
    host: 'XHO',
    form: 'in-person',
    prepares: null,
    invited: [],
  })
const onDecisions = (command: object) => post(secretariat, '/api/decisions/exercise/cm/acts', command)
const page = async (cookie: string, at: string) => {
  const { body } = await server.as(cookie, { url: `/exercise/meetings/${at}` })
  return body.replace(/<!-- -->/g, '')
}
const list = (decision: string, day: string) =>
  onDecisions({ does: 'list', decision, meeting: `cm-${day}`, item: null, class: 'B' })

async function draft(decision: string, words: Readonly<Record<string, string>>, day: string) {
  await onDecisions({
    does: 'draft-decision',
    decision,
    text: { kind: 'words', words, digest: '' },
    act: 'adopt',
    document: 'decisions',
    draft: false,
    title: { zh: decision, ru: decision, en: decision },
    publicity: 'members',
    subject: null,
    concerned: null,
    relatesTo: [],
    scope: { kind: 'all' },
  })
  await list(decision, day)
}

const letterOf = (whole: string) => whole.slice(whole.indexOf('id="letter"'))

test('a translation missing past its deadline stands out in words as well; the letter lists exactly the submitted versions (M10)', async () => {
  await plan(near)
  await plan(far)
  await draft('lamps', { zh: '灯', en: 'Lamps' }, near)
  await draft('buoys', { zh: '浮标', ru: 'Буи', en: 'Buoys' }, near)
  await draft('tides', { zh: '潮', en: 'Tides' }, far)
  await draft('gulls', { zh: '鸥', ru: 'Чайки' }, near)
  await onDecisions({ does: 'withdraw-decision', decision: 'gulls' })
  const text = { kind: 'words', words: { zh: '浮标二', ru: 'Буи два' }, digest: '' }
  await onDecisions({ does: 'redraft', decision: 'buoys', text })

  const due = await page(secretariat, `cm-${near}/package`)
  expect(due).toContain('One document lacks a translation past its deadline.')
  expect(due).toMatch(/class="lang overdue"[^>]*>Russian: overdue/)
  expect(due.match(/class="lang overdue"/g)).toHaveLength(1)
  const letter = letterOf(due)
  expect([...letter.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)).toEqual(
    expect.arrayContaining(['lamps, version 1', 'buoys, version 2']),
  )
  expect(letter).not.toMatch(/gulls|tides/)

  const early = await page(secretariat, `cm-${far}/package`)
  expect(early).toContain('Russian: behind')
  expect(early).not.toContain('class="lang overdue"')
})

test('the hand-over lists open commitments, and the chair passes with them (R-27, M38)', async () => {
  const content = {
    id: 'lamps-lit',
    what: { zh: '点灯', ru: 'Зажечь лампы', en: 'Light the lamps' },
    owners: ['XAL'],
    source: { kind: 'decision', organ: 'EXERCISE-CM', decision: 'lamps' },
    meeting: null,
    due: inDays(-2),
    on: inDays(-30),
  }
  await server.concord.journal.append({
    stream: registerStream('commitment', 'EXERCISE', 'lamps-lit'),
    expected: 0,
    acts: [{ type: 'CommitmentUndertaken', audience: 'members', content }],
    actor: { seat: 'secretariat', capacity: 'secretariat', state: null },
  })
  const shown = await page(alfa, `cm-${near}/hand-over`)
  expect(shown).toMatch(/Open commitments[\s\S]*Light the lamps[\s\S]*overdue[\s\S]*Alfa/)
  await server.as(secretariat, {
    method: 'POST',
    url: `/exercise/meetings/cm-${near}/acts`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'does=hand-over&form=hand-over&to=XAL',
  })
  const { meeting } = (await server.as(alfa, { url: `/api/agendas/exercise/cm-${near}` })).json()
  expect(meeting.handOvers).toMatchObject([{ from: 'XHO', to: 'XAL', commitments: ['lamps-lit'] }])
})
