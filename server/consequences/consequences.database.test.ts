import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DraftCommand } from '../../core/draft/command.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { Actor } from '../../core/journal/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { act } from '../act.ts'
import {
  acting,
  body,
  chair,
  decisionIn,
  delegation,
  draftEarly,
  exerciseIn,
  gavelOn,
  leaders,
  ministers,
  openMeeting,
  putAndAsk,
  secretariat,
} from '../deciding.fixture.ts'
import { digestOfDraft } from '../digests.ts'
import { draftFacts } from '../draft-facts.ts'
import { submission } from '../drafting.fixture.ts'
import { draftStream } from '../drafting.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { draftFollowsDecision } from './draft-follows-decision.ts'
import { followAll } from './follow.ts'

let server: TestServer
let meetings: Record<'below' | 'above', string>
beforeAll(async () => {
  server = await openTestServer()
  const { concord } = server
  meetings = { below: await openMeeting(concord), above: await openMeeting(concord, leaders) }
}, 60_000)
afterAll(() => server?.close())

async function onDraft(id: string, actor: Actor, command: DraftCommand): Promise<string> {
  const { concord } = server
  const facts = await draftFacts(concord.database, exerciseIn(concord), actor)
  const done = await act(concord.journal, draftAggregate, draftStream(body, id), command, facts, actor)
  return isRefusal(done) ? done.refused : 'done'
}

const draftOf = async (id: string): Promise<Draft> =>
  (await server.concord.journal.folded(draftAggregate, draftStream(body, id))).thing

const wordsOf = async (id: string, paragraph = 'p1') =>
  (await draftOf(id)).paragraphs.find(each => each.id === paragraph)?.words ?? 0

async function agreeAll(id: string, paragraphs: readonly string[]): Promise<void> {
  for (const paragraph of paragraphs)
    await onDraft(id, chair, {
      does: 'agree-ad-ref',
      paragraph,
      words: await wordsOf(id, paragraph),
      holds: [],
    })
  expect(await onDraft(id, chair, { does: 'declare-agreed' })).toBe('done')
}

/** A draft that is agreed as a whole, and a decision of the ministers on it. */
async function agreedDraft(id: string): Promise<string> {
  await onDraft(id, secretariat, { ...submission, id })
  await onDraft(id, chair, { does: 'open-reading', deadline: null })
  await agreeAll(id, ['p1', 'p2', 'p3'])
  const digest = digestOfDraft(await draftOf(id))
  const text = { kind: 'draft', draft: id, version: 6, digest } as const
  const how = { act: 'adopt-in-principle', document: 'declaration', draft: true, text } as const
  await draftEarly(server.concord, [id], meetings.below, how)
  return digest
}

const reopen: DraftCommand = { does: 'reopen', paragraph: 'p1', ground: 'facts', reason: 'The place moved.' }

/** The leaders change one word of the first paragraph, in both authentic languages. */
async function changeAbove(id: string): Promise<void> {
  expect(await onDraft(id, chair, reopen)).toBe('done')
  const from = 'The ministers supported further '.length
  const edits = [{ from, to: from, text: 'practical ' }]
  const change = { id: 'q1', language: 'en', words: 1, kind: 'insert', paragraph: 'p1', edits } as const
  expect(await onDraft(id, delegation('XBR'), { does: 'propose', set: null, changes: [change] })).toBe('done')
  expect(await onDraft(id, chair, { does: 'accept', proposal: 'q1', words: 1, holds: [] })).toBe('done')
  for (const [language, text] of [
    ['zh', '外长们支持进一步开展务实灯塔合作。'],
    ['ru', 'Министры поддержали дальнейшее практическое сотрудничество в области маяков.'],
  ] as const)
    await onDraft(id, secretariat, {
      does: 'bring-level',
      paragraph: 'p1',
      language,
      words: await wordsOf(id),
      text,
    })
  await agreeAll(id, ['p1'])
}

test('a text adopted in principle below is submitted, adopted above with one change, and reported below by itself (M14, E-21, I-10)', async () => {
  const { concord } = server
  const digest = await agreedDraft('lanterns')
  await putAndAsk(concord, 'lanterns', digest)
  expect(await onDraft('lanterns', chair, reopen)).toBe('draft-frozen')
  expect(await acting(concord)(chair, gavelOn('lanterns', digest))).toBe('done')
  await followAll(concord)
  expect((await draftOf('lanterns')).stage).toBe('adopted-in-principle')

  const to = { organ: leaders, decision: 'lanterns-above' }
  expect(await acting(concord)(secretariat, { does: 'submit-up', decision: 'lanterns', to })).toBe('done')
  await followAll(concord)
  const received = await decisionIn(concord, 'lanterns-above', leaders)
  expect(received).toMatchObject({
    act: 'adopt',
    draft: false,
    from: { organ: ministers, decision: 'lanterns' },
  })
  expect(received.text.digest).toBe(digest)
  expect(digestOfDraft(await draftOf('lanterns'))).toBe(digest)

  await changeAbove('lanterns')
  const changed = digestOfDraft(await draftOf('lanterns'))
  const text = { kind: 'draft', draft: 'lanterns', version: 1, digest: changed } as const
  const send = acting(concord, leaders)
  expect(await send(secretariat, { does: 'redraft', decision: 'lanterns-above', text })).toBe('done')
  for (const state of ['XAL', 'XBR', 'XCH', 'XDE', 'XEC', 'XFO', 'XGO', 'XHO'])
    await send(delegation(state), { does: 'waive-notice', decision: 'lanterns-above' })
  const listed = { meeting: meetings.above, item: null, class: 'B' } as const
  await send(chair, { does: 'list', decision: 'lanterns-above', ...listed })
  await putAndAsk(concord, 'lanterns-above', changed, leaders)
  expect(await send(chair, gavelOn('lanterns-above', changed))).toBe('done')
  await followAll(concord)
  expect((await draftOf('lanterns')).stage).toBe('adopted')
  expect(await onDraft('lanterns', chair, reopen)).toBe('draft-adopted')

  const below = await decisionIn(concord, 'lanterns')
  expect(below.stage).toBe('adopted')
  expect(below.resultAbove).toMatchObject({ organ: leaders, decision: 'lanterns-above', result: 'adopted' })
  expect(below.resultAbove?.differences.map(({ paragraph, language }) => [paragraph, language])).toEqual([
    ['p1', 'zh'],
    ['p1', 'ru'],
  ])
  expect(below.resultAbove?.differences[0]?.after).toContain('务实')
}, 60_000)

test('an interruption between the gavel and what follows from it: followed again, each thing is there once', async () => {
  const { concord } = server
  const digest = await agreedDraft('beacons')
  await putAndAsk(concord, 'beacons', digest)
  await acting(concord)(chair, gavelOn('beacons', digest))
  let interruptions = 0
  const interrupted = async () => {
    interruptions += 1
    throw new Error('interrupted')
  }
  await expect(followAll(concord, undefined, [draftFollowsDecision, interrupted])).rejects.toThrow(
    'interrupted',
  )
  expect(interruptions).toBe(1)
  await Promise.all([followAll(concord), followAll(concord)])
  await followAll(concord)
  const types = (await concord.journal.stream(draftStream(body, 'beacons'))).map(({ type }) => type)
  expect(types.filter(type => type === 'DraftFrozen' || type === 'DraftAdopted')).toEqual([
    'DraftFrozen',
    'DraftAdopted',
  ])
  expect((await draftOf('beacons')).stage).toBe('adopted-in-principle')
}, 60_000)

test('a question that is taken back lets its draft go, and one that is put anew meanwhile keeps it still (5.6)', async () => {
  const { concord } = server
  const digest = await agreedDraft('buoys')
  await putAndAsk(concord, 'buoys', digest)
  expect(await acting(concord)(chair, { does: 'suspend', decision: 'buoys' })).toBe('done')
  await followAll(concord)
  expect((await draftOf('buoys')).frozen).toBeNull()
  await putAndAsk(concord, 'buoys', digest)
  await acting(concord)(chair, { does: 'suspend', decision: 'buoys' })
  await putAndAsk(concord, 'buoys', digest)
  await followAll(concord)
  expect((await draftOf('buoys')).frozen).toEqual({ organ: ministers, decision: 'buoys' })
}, 60_000)
