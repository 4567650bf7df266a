import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sql } from 'kysely'
import pg from 'pg'
import { listenOn } from '../database/listen.ts'
import { newsChannel } from '../journal/news.ts'
import { insertion, openTable, place, type Table } from '../drafting.fixture.ts'
import { hearRooms, roomEvent, roomNewsIn, type RoomNews } from '../live/room-news.ts'

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(async () => {
  await table?.close()
})

const lead = (cookie: string | null, paragraph: string) =>
  table.as(cookie, {
    method: 'PUT',
    url: `${place}/room`,
    payload: { paragraph, language: 'ru' },
  })
const look = (cookie: string | null) => table.as(cookie, { url: `${place}/room` })
const screen = (cookie: string | null, query = '') =>
  table.as(cookie, { url: `/exercise/drafts/lanterns/room${query}` })
const undo = (cookie: string, of: string) =>
  table.act(cookie, { does: 'undo-last', act: 'ProposalAccepted', of })

/** What the database alone shows of rooms to a member's seat of a body. */
const seen = async (body: string) =>
  await table.concord.database.transaction().execute(async tx => {
    await sql`select set_config('concord.audiences', 'public,members', true),
      set_config('concord.body', ${body}, true)`.execute(tx)
    return await tx.selectFrom('draft_rooms').select('paragraph').execute()
  })

describe('the room', () => {
  test('shows the first open paragraph until the Chair shows another, to members alone', async () => {
    const { seats } = table
    expect((await look(seats.bravo)).json()).toEqual({ room: null })
    expect((await screen(seats.bravo)).body).toContain('data-room="p1"')
    expect((await lead(seats.bravo, 'p2')).json()).toMatchObject({ code: 'chair-only' })
    expect((await lead(seats.chair, 'p9')).json()).toMatchObject({ code: 'no-such-paragraph' })
    const news: RoomNews[] = []
    const deaf = hearRooms(table.concord.database, each => news.push(each))
    expect((await lead(seats.chair, 'p2')).statusCode).toBe(204)
    deaf()
    expect(news).toMatchObject([{ stream: 'draft:EXERCISE:lanterns', paragraph: 'p2', language: 'ru' }])
    expect((await look(seats.bravo)).json()).toMatchObject({ room: { paragraph: 'p2', language: 'ru' } })
    expect((await screen(seats.bravo)).body).toMatch(/data-room="p2".*Министры отметили итоги совещания/s)
    expect((await screen(seats.bravo, '?p=p3&text=en')).body).toContain('data-room="p3"')
    for (const seat of [null, seats.observer]) {
      expect((await look(seat)).statusCode).toBe(404)
      expect((await screen(seat)).statusCode).toBe(404)
    }
  })

  test('is told to other processes, which hear it among what is recorded', async () => {
    const pool = new pg.Pool({ connectionString: table.url })
    const told: string[] = []
    const deaf = listenOn(pool)(newsChannel, each => told.push(each))
    await vi.waitFor(() => expect(told).toEqual(['']), 5_000)
    await lead(table.seats.chair, 'p2')
    await vi.waitFor(
      () => expect(told.map(roomNewsIn)).toContainEqual(expect.objectContaining({ paragraph: 'p2' })),
      5_000,
    )
    deaf()
    await pool.end()
  })

  test('moves as an event without an id, so that a connection resumes at the last act', () => {
    const news = { stream: 'draft:X:y', paragraph: 'p2', language: 'ru', since: '2026-11-24T09:00:00.000Z' }
    expect(roomEvent(news)).toMatch(/^event: room\ndata: \{"paragraph":"p2"[^\n]*\n\n$/)
    expect(roomNewsIn(`room ${JSON.stringify(news)}`)).toEqual(news)
    expect(roomNewsIn('')).toBeNull()
  })

  test('is kept from readers of other bodies by the database alone', async () => {
    expect(await seen('EXERCISE')).toEqual([{ paragraph: 'p2' }])
    expect(await seen('SCO')).toEqual([])
  })
})

test('the Chair undoes an acceptance; the journal keeps both, and the draft says what may be undone', async () => {
  const { seats } = table
  const whole = async () =>
    (await table.as(seats.alfa, { url: place })).json<{ draft: { last: unknown; paragraphs: unknown } }>()
  await table.act(seats.alfa, insertion('i1'))
  const before = await whole()
  await table.act(seats.chair, { does: 'accept', proposal: 'i1', words: 1 })
  expect((await whole()).draft.last).toEqual({ by: 'chair', act: 'ProposalAccepted', of: 'i1' })
  expect((await undo(seats.alfa, 'i1')).json()).toMatchObject({ code: 'pen-holder-only' })
  expect((await undo(seats.chair, 'i1')).statusCode).toBe(201)
  expect((await undo(seats.chair, 'i1')).statusCode).toBe(200)
  expect((await whole()).draft).toEqual({ ...before.draft, last: null })
  const { items } = (await table.as(seats.alfa, { url: `${place}/history?paragraph=p1&from=2` })).json<{
    items: { type: string }[]
  }>()
  expect(items.map(({ type }) => type)).toEqual(['ProposalSubmitted', 'ProposalAccepted', 'ActUndone'])
})

test('the home page says what awaits the seat, and nothing of drafts to others', async () => {
  const { seats } = table
  const home = async (cookie: string | null) => (await table.as(cookie, { url: '/exercise?lang=en' })).body
  expect(await home(seats.bravo)).toMatch(/1.proposal<\/a> awaits your position/)
  expect(await home(seats.bravo)).toMatch(/\/exercise\/drafts\/lanterns\?text=en&amp;p=p1#p1/)
  expect(await home(seats.alfa)).toContain('Nothing on the drafts awaits Alfa')
  expect(await home(seats.chair)).toMatch(/2.paragraphs<\/a> may be agreed now/)
  expect(await home(seats.chair)).toContain('Paragraph 1 cannot be agreed: proposals still live: 1')
  expect(await home(seats.secretariat)).toContain('Nothing on the drafts awaits the secretariat')
  await table.act(seats.chair, { does: 'agree-ad-ref', paragraph: 'p2', words: 1, holds: ['XBR'] })
  expect(await home(seats.bravo)).toMatch(/1.ad ref hold<\/a> can be lifted by nobody but you/)
  expect(await home(seats.bravo)).toMatch(/lift-ad-ref".*?name="paragraph" value="p2"/)
  expect(await home(seats.charlie)).not.toContain('lift-ad-ref')
  for (const seat of [seats.observer, null]) expect(await home(seat)).not.toContain('lanterns')
})
