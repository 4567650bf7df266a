import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Aggregate } from '../core/aggregate.ts'
import { fold } from '../core/journal/fold.ts'
import { isRefusal } from '../core/refusal.ts'
import { act } from './act.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import { type Journal, openJournal } from './journal.ts'

/** A list for the floor: whoever asks stands on it once, by the id that the asker made. */
type FloorList = { readonly asked: readonly string[] }
type Ask = { readonly id: string }

const floorList: Aggregate<FloorList, Ask, { readonly open: boolean }> = {
  initial: { asked: [] },
  decide: (list, { id }, { open }) => {
    if (!open) return { refused: 'stale-version' }
    return list.asked.includes(id) ? [] : [{ type: 'FloorAsked', audience: 'public', content: { id } }]
  },
  evolve: (list, _type, content) => ({ asked: [...list.asked, idOf(content)] }),
}

const idOf = (content: unknown): string =>
  typeof content === 'object' && content !== null && 'id' in content ? String(content.id) : ''

const actor = { seat: 'delegation:ALF', capacity: 'national', state: 'ALF' } as const
const ask = (journal: Journal, stream: string, id: string) =>
  act(journal, floorList, stream, { id }, { open: true }, actor)

let fresh: FreshDatabase
let journal: Journal
beforeAll(async () => {
  fresh = await freshDatabase()
  journal = openJournal(fresh.database, [])
})
afterAll(() => fresh.close())

test('an act answers with its entries and with the thing as they make it', async () => {
  const done = await ask(journal, 'floor:1', 'one')
  expect(done).toMatchObject({
    entries: [{ version: 1, state: 'ALF', capacity: 'national' }],
    thing: { asked: ['one'] },
  })
})

test('a command sent twice is recorded once, one after the other and at the same moment', async () => {
  await ask(journal, 'floor:2', 'one')
  expect(await ask(journal, 'floor:2', 'one')).toMatchObject({ entries: [], thing: { asked: ['one'] } })
  const other = openJournal(fresh.database, [])
  const all = await Promise.all([journal, other, journal, other].map(one => ask(one, 'floor:2', 'two')))
  expect(all.filter(isRefusal)).toEqual([])
  expect(all.flatMap(done => (isRefusal(done) ? [] : done.entries))).toHaveLength(1)
  expect(await journal.stream('floor:2')).toHaveLength(2)
})

test('whoever is overtaken decides again, three times at most, and then is refused', async () => {
  let attempts = 0
  const overtaken: Journal = {
    ...journal,
    append: async () => {
      attempts += 1
      return { refused: 'stale-version' }
    },
  }
  expect(await ask(overtaken, 'floor:3', 'one')).toEqual({ refused: 'stale-version' })
  expect(attempts).toBe(4)
})

test('several commands at once on one stream are all recorded when each gets its turn', async () => {
  const all = await Promise.all(['a', 'b', 'c'].map(id => ask(journal, 'floor:4', id)))
  expect(all.filter(isRefusal)).toEqual([])
  expect((await journal.stream('floor:4')).map(entry => idOf(entry.content)).toSorted()).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('any sequence of commands replays to the thing that was answered, on every run (I-01)', async () => {
  let streams = 0
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(ids, async sequence => {
      const stream = `floor:any:${(streams += 1)}`
      let last: unknown
      for (const id of sequence) last = await ask(journal, stream, id)
      const replayed = fold(floorList, await journal.stream(stream))
      expect(last).toMatchObject({ thing: replayed })
      expect(replayed.asked).toEqual([...new Set(sequence)])
      expect(fold(floorList, await journal.stream(stream))).toEqual(replayed)
    }),
    { numRuns: 30 },
  )
})
