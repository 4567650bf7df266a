import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { insertion, openTable, type Table } from '../drafting.fixture.ts'

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(() => table?.close())
afterEach(() => vi.useRealTimers())

const day = 24 * 3600 * 1000

/** The clock of the process goes wrong; that of the database does not. */
const setClock = (by: number) => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by })

/** An instant by the true clock. */
const instant = (by: number): string => new Date(Date.now() + by).toISOString()

describe('a deadline is judged by the clock of the database', () => {
  test('one that is still to come is open, though the server believes that it has passed', async () => {
    const moved = await table.act(table.seats.chair, { does: 'move-deadline', deadline: instant(day / 24) })
    expect(moved.statusCode).toBe(201)
    setClock(2 * day)
    const proposed = await table.act(table.seats.alfa, insertion('in-time'))
    expect(proposed.statusCode).toBe(201)
  })

  test('one that has passed is closed, though the server believes that it is still to come', async () => {
    const soon = instant(400)
    expect((await table.act(table.seats.chair, { does: 'move-deadline', deadline: soon })).statusCode).toBe(
      201,
    )
    await new Promise(resolve => setTimeout(resolve, 600))
    const before = await table.concord.journal.count()
    setClock(-2 * day)
    const late = await table.act(table.seats.bravo, insertion('too-late'))
    expect(late.json()).toMatchObject({ code: 'deadline-passed', facts: { deadline: soon } })
    expect(await table.concord.journal.count()).toBe(before)
  })
})

/** The names in the brackets of the page that a seat sees, each with how it is marked. */
async function chipsFor(cookie: string): Promise<readonly string[]> {
  const { body } = await table.as(cookie, { url: '/exercise/drafts/lanterns?lang=en&text=en' })
  return [...body.matchAll(/class="chip([^"]*)">(\w+)/g)].map(([, how, who]) => `${who}${how}`)
}

describe('the words of a paragraph', () => {
  test('are marked as one’s own for one’s own seat alone, whoever looked before', async () => {
    expect(await chipsFor(table.seats.bravo)).toEqual(['Alfa'])
    expect(await chipsFor(table.seats.alfa)).toEqual(['Alfa you'])
    expect(await chipsFor(table.seats.charlie)).toEqual(['Alfa'])
  })

  test('show what has been said since they were drawn', async () => {
    const stance = { does: 'take-stance', proposal: 'in-time', value: 'support', words: 1, until: null }
    expect((await table.act(table.seats.bravo, stance)).statusCode).toBe(201)
    expect(await chipsFor(table.seats.charlie)).toEqual(['Alfa', 'Bravo j'])
  })
})
