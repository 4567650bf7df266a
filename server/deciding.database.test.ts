import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Concord } from './concord.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import {
  acting,
  body,
  chair,
  decisionIn,
  delegation,
  draftEarly,
  gavelOn,
  members,
  ministers,
  objection,
  openMeeting,
  putAndAsk,
  secretariat,
} from './deciding.fixture.ts'
import { openJournal } from './journal.ts'
import { loadProfiles } from './profile.ts'
import { profilesFolder } from './profiles-folder.ts'
import { decisionsStream, meetingStream } from './streams.ts'
import { views } from './views/views.ts'

let fresh: FreshDatabase
let one: Concord
let other: Concord
let meeting: string

/** Two Concords on one database: each keeps folds of its own. */
beforeAll(async () => {
  fresh = await freshDatabase()
  const profiles = await loadProfiles(profilesFolder)
  const open = (): Concord => ({
    database: fresh.database,
    journal: openJournal(fresh.database, views),
    profiles,
    mode: 'demonstration',
  })
  one = open()
  other = open()
  meeting = await openMeeting(one)
}, 60_000)

afterAll(async () => {
  await one.journal.close()
  await other.journal.close()
  await fresh.close()
})

const stream = decisionsStream(body, ministers)
const entriesOn = async (decision: string) =>
  (await one.journal.stream(stream)).filter(
    ({ content }) =>
      typeof content === 'object' && content !== null && Reflect.get(content, 'decision') === decision,
  )

test('two gavels at once, in two processes, fall once and give one number', async () => {
  await draftEarly(one, ['twice'], meeting)
  await putAndAsk(one, 'twice')
  const fell = await Promise.all([
    acting(one)(chair, gavelOn('twice')),
    acting(other)(chair, gavelOn('twice')),
  ])
  expect(fell).toEqual(['done', 'done'])
  const adopted = (await entriesOn('twice')).filter(({ type }) => type === 'DecisionAdopted')
  expect(adopted).toHaveLength(1)
})

test('an objection in the same instant as the gavel: whichever is first in the journal decides, in 40 races', async () => {
  const races = Array.from({ length: 40 }, (_, n) => `race-${n}`)
  await draftEarly(one, races, meeting)
  let blocked = 0
  for (const [n, race] of races.entries()) {
    await putAndAsk(one, race)
    const objecting = () => acting(other)(delegation('XHO'), objection(race))
    const falling = () => acting(one)(chair, gavelOn(race))
    const both = n % 2 === 0 ? [objecting(), falling()] : [falling(), objecting()].toReversed()
    const [objected, fell] = await Promise.all(both)
    const types = (await entriesOn(race)).map(({ type }) => type)
    const adopted = types.indexOf('DecisionAdopted')
    const made = types.indexOf('ObjectionMade')
    const decision = await decisionIn(one, race)
    if (adopted === -1) {
      blocked += 1
      expect([race, objected, fell, decision.stage]).toEqual([race, 'done', 'objections-stand', 'put'])
    } else {
      // After the gavel it is on record as a statement after adoption, and the adoption stands (E-01).
      expect([race, fell, decision.stage, made]).toEqual([race, 'done', 'adopted', -1])
      expect(decision.statements.every(({ kind }) => kind === 'after-adoption')).toBe(true)
    }
  }
  console.info(`${blocked} of ${races.length} races blocked`)
  const numbers = (await one.journal.stream(stream)).flatMap(({ type, content }) =>
    type === 'DecisionAdopted' ? [Number(Reflect.get(Object(content), 'number'))] : [],
  )
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
}, 60_000)

test('a gavel falls only in the room that was looked at: who leaves in the same instant is not missed', async () => {
  await draftEarly(one, ['room'], meeting)
  await putAndAsk(one, 'room')
  const room = meetingStream(body, meeting)
  const before = await one.journal.stream(room)
  const suspended = [
    { type: 'SittingSuspended', audience: 'members' as const, content: { at: before[0]?.at } },
  ]
  const [left, fell] = await Promise.all([
    other.journal.append({ stream: room, expected: before.length, acts: suspended, actor: secretariat }),
    acting(one)(chair, gavelOn('room')),
  ])
  expect(left).toHaveLength(1)
  const adopted = (await entriesOn('room')).find(({ type }) => type === 'DecisionAdopted')
  const gone = (await one.journal.stream(room)).at(-1)
  if (fell === 'done') expect(adopted?.position).toBeLessThan(gone?.position ?? 0)
  else expect(adopted).toBeUndefined()
  const resumed = [{ type: 'SittingResumed', audience: 'members' as const, content: { at: before[0]?.at } }]
  await one.journal.append({ stream: room, expected: before.length + 1, acts: resumed, actor: secretariat })
})

test('a clock of this machine that is set wrong changes nothing: the database clock decides', async () => {
  await draftEarly(one, ['clock'], meeting)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') })
  try {
    await putAndAsk(one, 'clock')
    expect(await acting(one)(chair, gavelOn('clock'))).toBe('done')
  } finally {
    vi.useRealTimers()
  }
  const { adoption } = await decisionIn(one, 'clock')
  expect(Math.abs(Date.parse(adoption?.at ?? '') - Date.now())).toBeLessThan(60_000)
  expect(adoption?.members).toEqual(members)
})
