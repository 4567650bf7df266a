import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { demonstrationFolder } from '../demonstration-folder.ts'
import { draftStream } from '../drafting.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { readExercise } from './exercise-files.ts'
import { exerciseBody, playExercise } from './play-exercise.ts'
import { prepareExercise } from './prepare-exercise.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const exercise = await readExercise(demonstrationFolder)

test('plays to the reading that is asked for, then leaves the draft to those who sit at it', async () => {
  const { concord } = server
  const council = concord.profiles.find(({ profile }) => profile.id === exerciseBody)
  if (!council) throw new Error('no exercise council')
  const told: number[] = []
  const how = { to: 1, told: (steps: number) => void told.push(steps) }
  const draft = await playExercise(concord, council.profile, exercise, how)
  if (draft === 'already-there') throw new Error(draft)
  expect(draft.readings).toMatchObject([{ number: 1, closed: true }])
  expect(told.at(-1)).toBe(exercise.readings[0]?.steps.length)

  const entries = await concord.journal.stream(draftStream(exerciseBody, exercise.draft.id))
  expect(new Set(entries.map(({ audience }) => audience))).toEqual(new Set(['members']))
  expect(new Set(entries.map(({ actor }) => actor))).toContain('delegation:XAL')

  const before = await concord.journal.count()
  expect(await playExercise(concord, council.profile, exercise, how)).toBe('already-there')
  expect(await concord.journal.count()).toBe(before)
  await prepareExercise(concord)
  expect(await concord.journal.stream(draftStream(exerciseBody, exercise.draft.id))).toEqual(entries)
  const { thing } = await concord.journal.folded(draftAggregate, draftStream(exerciseBody, exercise.draft.id))
  expect([...thing.proposals.values()].filter(({ status }) => status === 'live')).toHaveLength(16)
})

test('a seat of another body reads nothing of it, nor does the public', async () => {
  const path = `/api/journal/1`
  const [member, other] = await Promise.all([
    server.seat('delegation:XAL', 'exercise'),
    server.seat('delegation:KAZ', 'sco'),
  ])
  const statuses = await Promise.all(
    [member, other, null].map(async seat => (await server.as(seat, { url: path })).statusCode),
  )
  expect(statuses).toEqual([200, 404, 404])
})
