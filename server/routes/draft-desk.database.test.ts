import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asAuditor, asReader } from '../database/audience.ts'
import { insertion, openTable, place, type Table } from '../drafting.fixture.ts'
import { mayRead } from '../may-read.ts'

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(() => table?.close())

const get = (cookie: string | null, path: string) => table.as(cookie, { url: `${place}/${path}` })
const put = (cookie: string | null, path: string, payload: object) =>
  table.as(cookie, { method: 'PUT', url: `${place}/${path}`, payload })
const note = { paragraph: 'p1', kind: 'note', text: '底线：保留“务实”' } as const
const prepared = (id: string) => {
  const command = insertion(id)
  return { changes: command.does === 'propose' ? command.changes : [] }
}
const everybodyElse = () => [table.seats.bravo, table.seats.chair, table.seats.secretariat]

describe('what a delegation notes', () => {
  test('is kept, replaced and taken away', async () => {
    expect((await put(table.seats.alfa, 'notes', note)).statusCode).toBe(204)
    expect((await put(table.seats.alfa, 'notes', { ...note, text: 'second' })).statusCode).toBe(204)
    expect((await get(table.seats.alfa, 'notes')).json()).toMatchObject({
      items: [{ paragraph: 'p1', kind: 'note', text: 'second' }],
    })
    await put(table.seats.alfa, 'notes', { ...note, text: '' })
    expect((await get(table.seats.alfa, 'notes')).json()).toEqual({ items: [] })
  })

  test('is seen by no other seat, the secretariat and the Chair included, and never in the journal', async () => {
    const before = await table.concord.journal.count()
    await put(table.seats.alfa, 'notes', note)
    for (const cookie of everybodyElse()) expect((await get(cookie, 'notes')).json()).toEqual({ items: [] })
    expect(await table.concord.journal.count()).toBe(before)
  })

  test('is refused without a seat, of an observer, and where it is not as required', async () => {
    expect((await put(null, 'notes', note)).json()).toMatchObject({ status: 401, code: 'sign-in-first' })
    expect((await get(null, 'notes')).json()).toMatchObject({ code: 'sign-in-first' })
    expect((await put(table.seats.observer, 'notes', note)).statusCode).toBe(404)
    expect((await put(table.seats.alfa, 'notes', { ...note, kind: 'diary' })).statusCode).toBe(400)
    expect((await put(table.seats.alfa, 'notes', { ...note, text: '\ud800' })).json()).toMatchObject({
      code: 'text-not-recordable',
    })
  })
})

describe('a set in preparation', () => {
  test('is seen by nobody else until it is submitted, at once and once', async () => {
    expect((await put(table.seats.alfa, 'sets/s1', prepared('from-set'))).statusCode).toBe(204)
    expect((await get(table.seats.alfa, 'sets')).json()).toMatchObject({ items: [{ id: 's1' }] })
    for (const cookie of everybodyElse()) expect((await get(cookie, 'sets')).json()).toEqual({ items: [] })
    const submit = () => table.as(table.seats.alfa, { method: 'POST', url: `${place}/sets/s1/submission` })
    const submitted = await submit()
    expect([submitted.statusCode, submitted.json()]).toMatchObject([
      201,
      { items: [{ type: 'ProposalSubmitted', content: { id: 'from-set', set: 's1' } }] },
    ])
    expect((await get(table.seats.alfa, 'sets')).json()).toEqual({ items: [] })
    expect((await submit()).statusCode).toBe(404)
  })

  test('that the rules refuse stays as it was prepared', async () => {
    const { changes } = prepared('stale')
    await put(table.seats.bravo, 'sets/s2', { changes: changes.map(change => ({ ...change, words: 7 })) })
    const refused = await table.as(table.seats.bravo, { method: 'POST', url: `${place}/sets/s2/submission` })
    expect(refused.json()).toMatchObject({ code: 'stale-words' })
    expect((await get(table.seats.bravo, 'sets')).json()).toMatchObject({ items: [{ id: 's2' }] })
  })

  test('can be given up by its own seat only', async () => {
    await put(table.seats.alfa, 'sets/s3', prepared('given-up'))
    const remove = (cookie: string | null) => table.as(cookie, { method: 'DELETE', url: `${place}/sets/s3` })
    expect((await remove(null)).statusCode).toBe(401)
    await remove(table.seats.bravo)
    expect((await get(table.seats.alfa, 'sets')).json()).toMatchObject({ items: [{ id: 's3' }] })
    expect((await remove(table.seats.alfa)).statusCode).toBe(204)
    expect((await get(table.seats.alfa, 'sets')).json()).toEqual({ items: [] })
    expect((await put(table.seats.alfa, 'sets/s4', { changes: 'all' })).statusCode).toBe(400)
  })
})

test('how far a seat has seen a draft is its own, and never goes back', async () => {
  expect((await get(table.seats.alfa, 'seen')).json()).toEqual({ position: 0 })
  for (const position of [5, 3]) await put(table.seats.alfa, 'seen', { position })
  expect((await get(table.seats.alfa, 'seen')).json()).toEqual({ position: 5 })
  expect((await get(table.seats.bravo, 'seen')).json()).toEqual({ position: 0 })
  expect((await put(table.seats.alfa, 'seen', { position: -1 })).statusCode).toBe(400)
  expect((await put(null, 'seen', { position: 1 })).statusCode).toBe(401)
})

/** Seats with what they would read if only one of the two guards stood. */
const readers = {
  alfa: {
    audiences: ['public', 'observers', 'members', 'delegation:XAL'],
    body: 'EXERCISE',
    seat: 'delegation:XAL',
  },
  bravo: {
    audiences: ['public', 'observers', 'members', 'delegation:XBR'],
    body: 'EXERCISE',
    seat: 'delegation:XBR',
  },
  elsewhere: {
    audiences: ['public', 'observers', 'members', 'delegation:KAZ'],
    body: 'SCO',
    seat: 'delegation:KAZ',
  },
  observer: { audiences: ['public', 'observers'], body: 'EXERCISE', seat: 'observer' },
  nobody: { audiences: ['public'], body: null, seat: 'public' },
} as const

/** How many rows of a table the database shows to a seat. */
const count = (name: keyof typeof readers, from: string) =>
  asReader(
    table.concord.database,
    { ...readers[name], actor: { seat: readers[name].seat } },
    async tx =>
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(from)}`.execute(tx)).rows[0]?.n,
  )

describe('each of the two guards alone', () => {
  test('the database shows drafts, their acts and desks to whom they belong, whatever the query', async () => {
    await put(table.seats.alfa, 'notes', note)
    await put(table.seats.alfa, 'sets/s5', prepared('alone'))
    await put(table.seats.alfa, 'seen', { position: 9 })
    for (const from of ['drafts', 'journal']) {
      expect([from, await count('bravo', from)]).not.toEqual([from, 0])
      for (const name of ['elsewhere', 'observer', 'nobody'] as const)
        expect([from, name, await count(name, from)]).toEqual([from, name, 0])
    }
    for (const from of ['draft_notes', 'prepared_sets', 'drafts_seen']) {
      expect([from, await count('alfa', from)]).not.toEqual([from, 0])
      for (const name of ['bravo', 'elsewhere', 'observer', 'nobody'] as const)
        expect([from, name, (await count(name, from)) ?? 0]).toEqual([
          from,
          name,
          from === 'prepared_sets' && name === 'bravo' ? 1 : 0,
        ])
    }
  })

  test('the application lets only seats of the body see what is for members, though the database showed all', async () => {
    const rows = await asAuditor(table.concord.database, tx =>
      tx.selectFrom('drafts').select(['body', 'audience']).execute(),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const [name, may] of [
      ['alfa', true],
      ['elsewhere', false],
      ['observer', false],
      ['nobody', false],
    ] as const)
      expect([name, rows.every(row => mayRead(readers[name], row))]).toEqual([name, may])
  })
})

describe('who is no member of the council', () => {
  test('finds nothing of its drafts on any path', async () => {
    const stranger = await table.seat('delegation:KAZ', 'sco')
    for (const cookie of [null, table.seats.observer, stranger]) {
      for (const url of [place, `${place}/history`, `${place}/revisions?from=0`, '/api/journal/1'])
        expect([url, (await table.as(cookie, { url })).statusCode]).toEqual([url, 404])
      for (const url of [
        '/api/drafts?body=exercise',
        '/api/journal',
        '/api/journal?stream=draft:EXERCISE:lanterns',
      ])
        expect([url, (await table.as(cookie, { url })).json().items]).toEqual([url, []])
      for (const url of ['/api/search?body=exercise&words=lighthouses', '/exercise', '/journal'])
        expect((await table.as(cookie, { url })).body).not.toMatch(/EOC\/CM\/1|supported further|draft:/)
    }
  })
})
