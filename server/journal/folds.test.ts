import { expect, test } from 'vitest'
import type { Entry } from '../../core/journal/entry.ts'
import { inTurn } from '../in-turn.ts'
import { openFolds } from './folds.ts'

const entry = (stream: string, version: number): Entry => ({
  position: version * 10,
  stream,
  version,
  type: 'Said',
  at: '2026-11-24T05:31:15.000Z',
  actor: 'chair',
  capacity: 'chair',
  state: null,
  audience: 'members',
  content: version,
})
const entries = (stream: string, count: number) =>
  Array.from({ length: count }, (_, index) => entry(stream, index + 1))

/** How many entries a stream has, and which were asked for. */
function shelf(lengths: Record<string, number>) {
  const asked: string[] = []
  const folds = openFolds(async (stream, after) => {
    asked.push(`${stream} after ${after}`)
    return entries(stream, lengths[stream] ?? 0).slice(after)
  })
  return { lengths, asked, folds }
}
const sum = {
  initial: 0,
  evolve: (so: number, _type: string, content: unknown) => so + Number(content),
}

test('a stream is folded once, then only on from there', async () => {
  const { lengths, asked, folds } = shelf({ a: 3 })
  expect(await folds(sum, 'a')).toEqual({ thing: 6, version: 3, position: 30 })
  lengths.a = 5
  expect(await folds(sum, 'a')).toEqual({ thing: 15, version: 5, position: 50 })
  expect(asked).toEqual(['a after 0', 'a after 3'])
})

test('many who ask at once ask once, and whoever asks later hears of what was recorded before', async () => {
  const { lengths, asked, folds } = shelf({ a: 1 })
  const first = folds(sum, 'a')
  lengths.a = 2
  const [, one, other] = await Promise.all([first, folds(sum, 'a'), folds(sum, 'a')])
  expect([one.version, other.version]).toEqual([2, 2])
  expect(asked.length).toBeLessThan(3)
})

test('another way of folding never gets what the first one made', async () => {
  const { folds } = shelf({ a: 3 })
  await folds(sum, 'a')
  const count = { initial: 0, evolve: (so: number) => so + 1 }
  expect(await folds(count, 'a')).toMatchObject({ thing: 3 })
})

test('what nobody has asked for the longest time is forgotten, and folded anew when asked', async () => {
  const { asked, folds } = shelf({ a: 60_000, b: 60_000 })
  await folds(sum, 'a')
  await folds(sum, 'b')
  await folds(sum, 'b')
  await folds(sum, 'a')
  expect(asked).toEqual(['a after 0', 'b after 0', 'b after 60000', 'a after 0'])
})

test('a stream longer than all that is kept is kept while it is the one in use', async () => {
  const { asked, folds } = shelf({ a: 150_000 })
  await folds(sum, 'a')
  await folds(sum, 'a')
  expect(asked).toEqual(['a after 0', 'a after 150000'])
})

test('works of one name are done in turn, a failed one holds up nobody, other names do not wait', async () => {
  const turns = inTurn()
  const done: string[] = []
  const work = (name: string, wait: number) => async () => {
    await new Promise(resolve => setTimeout(resolve, wait))
    done.push(name)
    if (name === 'bad') throw new Error(name)
  }
  const all = [turns('a', work('slow', 30)), turns('a', work('bad', 0)), turns('a', work('quick', 0))]
  await Promise.allSettled([...all, turns('b', work('other', 0))])
  expect(done).toEqual(['other', 'slow', 'bad', 'quick'])
})
