import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { isRefusal } from '../../core/refusal.ts'
import { convening } from '../convening.ts'
import {
  acting,
  body,
  chair,
  digest,
  draftEarly,
  exerciseIn,
  gavelOn,
  members,
  openMeeting,
  putAndAsk,
  secretariat,
} from '../deciding.fixture.ts'
import { instantOf } from '../database/clock.ts'
import { draftStream } from '../drafting.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { meetingStream } from '../streams.ts'
import { followAll } from './follow.ts'

let server: TestServer
let meeting: string
beforeAll(async () => {
  server = await openTestServer()
  meeting = await openMeeting(server.concord)
}, 60_000)
afterAll(() => server?.close())

async function onMeeting(actor: typeof chair, command: MeetingCommand): Promise<string> {
  const { concord } = server
  const now = await instantOf(concord.database)
  const done = await convening(concord, { profile: exerciseIn(concord), actor, now, id: meeting }, [command])
  return isRefusal(done) ? done.refused : 'done'
}

const words = (zh: string, ru: string, en: string) => ({ zh, ru, en })

async function register(state: string): Promise<string> {
  const title = words('外交部长', 'Министр иностранных дел', 'Minister of Foreign Affairs')
  const name = words(state, state, state)
  const head = { name, title, level: 'minister', from: null, to: null }
  return await onMeeting(secretariat, { does: 'register-delegation', state, head, members: [] })
}

const communiqueDraft = async () => {
  const { thing: held } = await server.concord.journal.folded(meetingAggregate, meetingStream(body, meeting))
  const stream = draftStream(body, held.communique ?? '')
  return { held, draft: (await server.concord.journal.folded(draftAggregate, stream)).thing }
}

test('M39: a meeting that is closed has its draft communiqué at the drafting table, every paragraph with its source', async () => {
  const { concord } = server
  for (const state of members) expect(await register(state)).toBe('done')
  const name = words('接见', 'встреча', 'reception')
  const hosts = words('甲国总统', 'Президент Альфы', 'The President of Alfa')
  const event = { id: 'e1', kind: 'reception', name, on: null, hosts } as const
  expect(await onMeeting(secretariat, { does: 'add-event', event })).toBe('done')
  await draftEarly(concord, ['lighthouse'], meeting)
  await putAndAsk(concord, 'lighthouse')
  expect(await acting(concord)(chair, gavelOn('lighthouse', digest))).toBe('done')
  expect(await onMeeting(chair, { does: 'close-meeting' })).toBe('done')

  await followAll(concord)
  const { held, draft } = await communiqueDraft()
  expect(held.communique).toBe(`communique-${meeting}`)
  expect(draft).toMatchObject({
    stage: 'submitted',
    symbol: 'EXERCISE/CM/2026-11-24/COM',
    title: { en: 'Press communiqué of the meeting of the Council of Ministers of the EOC' },
  })
  expect(draft.paragraphs.map(({ source = [] }) => source.map(({ kind }) => kind))).toEqual([
    ['meeting', 'delegations'],
    ['chair'],
    ['event'],
    ['decision'],
  ])
  expect(draft.paragraphs.at(-1)?.source).toEqual([{ kind: 'decision', id: 'lighthouse', of: 'EXERCISE-CM' }])
  expect(draft.paragraphs.at(-1)?.texts.en?.text).toBe(
    'The Ministers also adopted the following decisions: Lighthouse Day.',
  )
  expect(draft.paragraphs.at(2)?.texts.zh?.text).toBe('甲国总统集体会见了代表团团长。')
})

test('what was composed once is not composed again, and is negotiated like any text', async () => {
  const { concord } = server
  const before = await concord.journal.count()
  await concord.database.updateTable('followed').set({ position: 0 }).execute()
  await followAll(concord)
  expect(await concord.journal.count()).toBe(before)
})
