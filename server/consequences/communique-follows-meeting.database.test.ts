import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DraftCommand } from '../../core/draft/command.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { isRefusal } from '../../core/refusal.ts'
import { act } from '../act.ts'
import { convening } from '../convening.ts'
import {
  acting,
  body,
  chair,
  digest,
  draftEarly,
  exerciseIn,
  gavelOn,
  ministers,
  members,
  openMeeting,
  putAndAsk,
  secretariat,
} from '../deciding.fixture.ts'
import { asAuditor } from '../database/audience.ts'
import { instantOf } from '../database/clock.ts'
import { digestOfDraft } from '../digests.ts'
import { draftFacts } from '../draft-facts.ts'
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

test('the drafting table says of every composed paragraph what it rests on, with the way there, in three languages', async () => {
  const { held, draft } = await communiqueDraft()
  const cookie = await server.seat('chair', 'exercise')
  const panel = async (paragraph: string, lang: string) => {
    const url = `/exercise/drafts/${draft.id}?p=${paragraph}&lang=${lang}`
    return (await server.app.inject({ url, headers: { cookie } })).body
  }
  const decided = draft.paragraphs.at(-1)?.id ?? ''
  for (const [lang, says] of [
    ['en', 'Composed from'],
    ['ru', 'Составлено по'],
    ['zh', '撰写依据'],
  ] as const) {
    expect(await panel(decided, lang)).toContain(says)
    expect(await panel(decided, lang)).toContain('href="/exercise/decisions/EXERCISE-CM/lighthouse"')
  }
  const opening = await panel('p1', 'en')
  expect(opening).toContain(`<a href="/exercise/meetings/${held.id}#delegations">the list of delegations</a>`)
})

test('what was composed once is not composed again, and is negotiated like any text', async () => {
  const { concord } = server
  const before = await concord.journal.count()
  await concord.database.updateTable('followed').set({ position: 0 }).execute()
  await followAll(concord)
  expect(await concord.journal.count()).toBe(before)
})

test('a communiqué that is adopted and published is part of the record, in every language that is level', async () => {
  const { concord } = server
  const { draft } = await communiqueDraft()
  const onDraft = async (actor: typeof chair, command: DraftCommand): Promise<string> => {
    const facts = await draftFacts(concord.database, exerciseIn(concord), actor)
    const done = await act(
      concord.journal,
      draftAggregate,
      draftStream(body, draft.id),
      command,
      facts,
      actor,
    )
    return isRefusal(done) ? done.refused : 'done'
  }
  expect(await onDraft(chair, { does: 'open-reading', deadline: null })).toBe('done')
  for (const { id: paragraph, texts } of draft.paragraphs) {
    for (const language of ['zh', 'ru'] as const)
      if (texts[language]?.level === 'behind')
        await onDraft(secretariat, {
          does: 'bring-level',
          paragraph,
          language,
          words: 1,
          text: 'Председательствовал Министр Альфы.',
        })
    const revision =
      (await communiqueDraft()).draft.paragraphs.find(each => each.id === paragraph)?.words ?? 0
    const agree = { does: 'agree-ad-ref', paragraph, words: revision, holds: [] } as const
    expect(await onDraft(chair, agree)).toBe('done')
  }
  expect(await onDraft(chair, { does: 'declare-agreed' })).toBe('done')

  const agreed = digestOfDraft((await communiqueDraft()).draft)
  const text = { kind: 'draft', draft: draft.id, version: 1, digest: agreed } as const
  const next = await openMeeting(concord, ministers, 'cm-2026-11-25')
  await draftEarly(concord, ['communique'], next, { document: 'communique', text })
  await putAndAsk(concord, 'communique', agreed)
  const send = acting(concord)
  expect(await send(chair, gavelOn('communique', agreed))).toBe('done')
  await followAll(concord)
  expect(await send(secretariat, { does: 'publish', decision: 'communique' })).toBe('done')
  const said: unknown[] = []
  await followAll(concord, trouble => said.push(trouble))
  expect(said).toEqual([])
  expect((await communiqueDraft()).draft.stage).toBe('published')
  const texts = await asAuditor(concord.database, tx =>
    tx.selectFrom('texts').select(['meeting', 'language', 'text']).where('body', '=', body).execute(),
  )
  expect(texts.map(each => `${each.meeting} ${each.language}`).toSorted()).toEqual([
    'exercise/cm/2026-11-24 en',
    'exercise/cm/2026-11-24 ru',
    'exercise/cm/2026-11-24 zh',
  ])
  expect(texts.find(({ language }) => language === 'zh')?.text).toContain('甲国总统集体会见了代表团团长。')
})
