import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DraftCommand } from '../../core/draft/command.ts'
import { body, insertion, openTable, place, submission, type Table } from '../drafting.fixture.ts'
import { twoRevisions, wholeDraft } from './schemas/draft.ts'
import { draftCommand } from './schemas/draft-command.ts'

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(() => table?.close())

const whole = async (cookie = table.seats.alfa) => {
  const reply = await table.as(cookie, { url: place })
  return wholeDraft.strict().parse(reply.json())
}
const proposed = async (id: string) => (await whole()).draft.proposals.find(proposal => proposal.id === id)

describe('a draft', () => {
  test('is listed and opened by every seat of its body: the whole of it, with the members in protocol order', async () => {
    for (const seat of [table.seats.alfa, table.seats.chair, table.seats.secretariat]) {
      const list = await table.as(seat, { url: '/api/drafts?body=exercise' })
      expect(list.json()).toMatchObject({
        items: [{ id: 'lanterns', body, stage: 'under-negotiation', version: expect.any(Number) }],
      })
      const { draft, members } = await whole(seat)
      expect(draft.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
      expect(members.slice(0, 2)).toMatchObject([{ state: 'XAL' }, { state: 'XBR', name: { en: 'Bravo' } }])
    }
  })

  test('is not there under another id, nor another body', async () => {
    for (const url of ['/api/drafts/exercise/other', '/api/drafts/sco/lanterns', '/api/drafts/xyz/lanterns'])
      expect((await table.as(table.seats.alfa, { url })).json()).toMatchObject({ code: 'not-found' })
  })

  test('not changed since is not sent again', async () => {
    const { headers } = await table.as(table.seats.alfa, { url: place })
    const ask = { url: place, headers: { 'if-none-match': String(headers.etag) } }
    expect((await table.as(table.seats.alfa, ask)).statusCode).toBe(304)
    await table.act(table.seats.alfa, insertion('etag'))
    expect((await table.as(table.seats.alfa, ask)).statusCode).toBe(200)
  })
})

describe('an act', () => {
  test('is recorded with its entries, once however often it is sent', async () => {
    const first = await table.act(table.seats.alfa, insertion('once'))
    expect(first.statusCode).toBe(201)
    expect(first.json()).toMatchObject({
      entries: [{ type: 'ProposalSubmitted', actor: 'delegation:XAL', state: 'XAL', capacity: 'national' }],
    })
    const again = await table.act(table.seats.alfa, insertion('once'))
    expect([again.statusCode, again.json()]).toMatchObject([
      200,
      { entries: [], version: expect.any(Number) },
    ])
    const at = await Promise.all(['a', 'b', 'c'].map(() => table.act(table.seats.bravo, insertion('race'))))
    expect(at.filter(reply => reply.statusCode === 201)).toHaveLength(1)
    expect(at.filter(reply => reply.statusCode === 200)).toHaveLength(2)
  })

  test('two at once are both recorded where both are right', async () => {
    const acts = Array.from({ length: 12 }, (_, n) =>
      table.act(
        [table.seats.alfa, table.seats.bravo, table.seats.charlie][n % 3] ?? '',
        insertion(`at-once-${n}`),
      ),
    )
    expect((await Promise.all(acts)).map(reply => reply.statusCode)).toEqual(acts.map(() => 201))
    for (const n of acts.keys()) expect(await proposed(`at-once-${n}`)).toMatchObject({ status: 'live' })
  })

  test('two at once of which one excludes the other: one is told exactly why not', async () => {
    const edits = [{ from: 4, to: 4, text: 'senior ' }]
    const change = { id: 'contested', language: 'en', words: 1, kind: 'insert', paragraph: 'p3', edits }
    await table.act(table.seats.alfa, { does: 'propose', set: null, changes: [change] })
    const { words = 0 } = (await proposed('contested')) ?? {}
    const accept = { does: 'accept', proposal: 'contested', words }
    const withdraw = { does: 'withdraw', proposal: 'contested' }
    const [accepted, withdrawn] = await Promise.all([
      table.act(table.seats.chair, accept),
      table.act(table.seats.alfa, withdraw),
    ])
    const [done, refused] = accepted.statusCode === 201 ? [accepted, withdrawn] : [withdrawn, accepted]
    expect([done.statusCode, refused.statusCode]).toEqual([201, 409])
    expect(refused.json()).toMatchObject({ code: 'proposal-ended', rule: 'I-18' })
  })

  test.each([
    ['nobody', null, 401, 'sign-in-first'],
    ['an observer', 'observer', 403, 'members-only'],
    ['the secretariat', 'secretariat', 403, 'members-only'],
  ] as const)('of a member is refused to %s', async (_, seat, status, code) => {
    const reply = await table.act(seat && table.seats[seat], insertion('not-mine'))
    expect([reply.statusCode, reply.json()]).toMatchObject([status, { code, rule: expect.any(String) }])
    expect(await proposed('not-mine')).toBeUndefined()
  })

  test('from the seat of another body is refused before anything is told', async () => {
    const stranger = await table.seat('delegation:KAZ', 'sco')
    for (const command of [insertion('strange'), { does: 'withdraw', proposal: 'nowhere' }])
      expect((await table.act(stranger, command)).json()).toMatchObject({ code: 'members-only' })
  })

  test('with an id or a body that is not that of its address is refused', async () => {
    const reply = await table.act(table.seats.secretariat, submission, '/api/drafts/exercise/elsewhere')
    expect(reply.json()).toMatchObject({ code: 'draft-not-submitted' })
  })

  test('sent by another site is refused, and nothing is recorded', async () => {
    const before = await table.concord.journal.count()
    const reply = await table.as(table.seats.alfa, {
      method: 'POST',
      url: `${place}/acts`,
      payload: insertion('foreign'),
      headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    })
    expect(reply.json()).toMatchObject({ status: 403, code: 'cross-site' })
    expect(await table.concord.journal.count()).toBe(before)
  })

  test('that cannot be understood says what is wrong with it', async () => {
    for (const [command, where] of [
      [{ does: 'table' }, 'body/does'],
      [{ does: 'withdraw' }, 'body/proposal'],
      [{ does: 'withdraw', proposal: '../../x' }, 'body/proposal'],
      [{ does: 'move-deadline', deadline: 'tomorrow' }, 'body/deadline'],
      [{ does: 'accept', proposal: 'x', words: 0 }, 'body/words'],
    ] as const)
      expect((await table.act(table.seats.alfa, command)).json()).toMatchObject({
        status: 400,
        errors: [{ place: where }],
      })
  })

  test('of a megabyte is refused with a sentence, and nothing is recorded', async () => {
    const before = await table.concord.journal.count()
    const long = await table.act(table.seats.alfa, insertion('long', '长'.repeat(25_000)))
    expect(long.json()).toMatchObject({ status: 413, code: 'proposal-too-long', rule: '5.3' })
    const huge = await table.act(table.seats.alfa, insertion('huge', 'x'.repeat(1_000_000)))
    expect(huge.json()).toMatchObject({ status: 400, errors: [{ expected: 'Must be at most 200000.' }] })
    expect(await table.concord.journal.count()).toBe(before)
  })

  test('with words that no journal can keep is refused with the place', async () => {
    const reply = await table.act(table.seats.alfa, insertion('broken', 'half \ud800'))
    expect(reply.json()).toMatchObject({ code: 'text-not-recordable' })
  })

  test('on words that have changed since shows the three texts (R-30)', async () => {
    await table.act(table.seats.alfa, insertion('first', 'lasting '))
    const { words = 0 } = (await proposed('first')) ?? {}
    const accepted = await table.act(table.seats.chair, { does: 'accept', proposal: 'first', words })
    expect(accepted.statusCode).toBe(201)
    const reply = await table.act(table.seats.bravo, insertion('late', 'useful ', words))
    expect(reply.json()).toMatchObject({
      status: 409,
      code: 'stale-words',
      rule: 'R-30',
      facts: {
        place: 'p1',
        language: 'en',
        before: expect.stringMatching(/^The ministers supported further (?!lasting)/),
        after: expect.stringMatching(/^The ministers supported further lasting /),
        proposed: expect.stringMatching(/^The ministers supported further useful /),
      },
    })
  })
})

test('the shapes of commands are those of the core: what the core takes is read unchanged', () => {
  const commands: readonly DraftCommand[] = [submission, insertion('x'), { does: 'declare-agreed' }]
  for (const command of commands) expect(draftCommand.parse(command)).toEqual(command)
})

describe('what was done to a draft', () => {
  test('is read act by act, in pages', async () => {
    const read = async (query: string) =>
      (await table.as(table.seats.bravo, { url: `${place}/history?${query}` })).json<{
        items: { version: number; type: string; content: { paragraphs?: { id: string }[] } }[]
        next: number | null
      }>()
    const first = await read('limit=2')
    expect(first.items.map(({ type }) => type)).toEqual(['DraftSubmitted', 'ReadingOpened'])
    const second = await read(`limit=2&from=${first.next}`)
    expect(second.items[0]?.version).toBe(3)
    const ofOne = await read('paragraph=p2&limit=500')
    expect(ofOne.items.map(({ type }) => type)).toEqual(['DraftSubmitted'])
    expect(ofOne.items[0]?.content.paragraphs?.map(({ id }) => id)).toEqual(['p2'])
    expect((await read('paragraph=p1&limit=500')).items.length).toBeGreaterThan(3)
    expect((await table.as(table.seats.bravo, { url: `${place}/history?limit=0` })).statusCode).toBe(400)
  })

  test('any two revisions are given to be compared', async () => {
    const { version } = await whole()
    const reply = await table.as(table.seats.bravo, { url: `${place}/revisions?from=1` })
    const { from, to } = twoRevisions.parse(reply.json())
    expect([from.version, to.version]).toEqual([1, version])
    expect(from.paragraphs[0]?.texts.en?.text).toBe(submission.paragraphs[0]?.texts.en)
    expect(to.paragraphs[0]?.texts.en?.text).toContain('lasting')
    expect(to.paragraphs).toEqual((await whole()).draft.paragraphs)
    expect((await table.as(table.seats.bravo, { url: `${place}/revisions?from=x` })).statusCode).toBe(400)
  })
})
