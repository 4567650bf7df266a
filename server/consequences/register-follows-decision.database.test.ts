import { afterAll, beforeAll, expect, test } from 'vitest'
import { candidacyAggregate } from '../../core/candidacy/candidacy-aggregate.ts'
import { instrumentAggregate } from '../../core/instrument/instrument-aggregate.ts'
import type { Actor } from '../../core/journal/entry.ts'
import { nominationAggregate } from '../../core/nomination/nomination-aggregate.ts'
import { standingOn } from '../../core/nomination/nomination.ts'
import { isRefusal } from '../../core/refusal.ts'
import {
  acting,
  body,
  chair,
  delegation,
  digest,
  draftEarly,
  exerciseIn,
  gavelOn,
  leaders,
  members,
  openMeeting,
  putAndAsk,
  secretariat,
} from '../deciding.fixture.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import type { CommandOn, RegisterName } from '../register-kinds.ts'
import { actAs } from '../registers.ts'
import { registerStream } from '../streams.ts'
import { followAll } from './follow.ts'

let server: TestServer
let meetings: Record<'below' | 'above', string>
beforeAll(async () => {
  server = await openTestServer()
  const { concord } = server
  meetings = { below: await openMeeting(concord), above: await openMeeting(concord, leaders) }
}, 60_000)
afterAll(() => server?.close())

async function on<Name extends RegisterName>(name: Name, id: string, actor: Actor, command: CommandOn<Name>) {
  const done = await actAs(server.concord, actor, exerciseIn(server.concord), name, id, command)
  return isRefusal(done) ? done.refused : 'done'
}

const nomination = async (id: string) =>
  (await server.concord.journal.folded(nominationAggregate, registerStream('nomination', body, id))).thing

const post = 'EXERCISE-SG'

/** A candidate whom the members were consulted on, and the decision of the ministers on them. */
async function consulted(id: string): Promise<void> {
  const { concord } = server
  await on('nomination', id, secretariat, { does: 'notify-vacancy', id, post, from: '2030-01-01', to: null })
  const candidate = { name: { en: 'A. Alder', ru: 'А. Альдер', zh: '阿尔德' }, state: 'XAL', person: null }
  const reason = { en: 'Letter of the State.' }
  expect(
    await on('nomination', id, delegation('XAL'), { does: 'propose-candidate', candidate, reason }),
  ).toBe('done')
  expect(await on('nomination', id, chair, { does: 'consult-members', members })).toBe('done')
  const subject = { register: 'nomination', id } as const
  await draftEarly(concord, [id], meetings.below, { act: 'nominate', document: post, subject })
}

async function gavelBelow(id: string): Promise<void> {
  await putAndAsk(server.concord, id)
  expect(await acting(server.concord)(chair, gavelOn(id))).toBe('done')
  await followAll(server.concord)
}

async function gavelAbove(id: string): Promise<void> {
  const send = acting(server.concord, leaders)
  for (const state of members) await send(delegation(state), { does: 'waive-notice', decision: id })
  const listed = { meeting: meetings.above, item: null, class: 'B' } as const
  expect(await send(chair, { does: 'list', decision: id, ...listed })).toBe('done')
  await putAndAsk(server.concord, id, digest, leaders)
  expect(await send(chair, gavelOn(id))).toBe('done')
  await followAll(server.concord)
}

test('a nomination follows the gavels from the ministers to the leaders, steps back where one is voided, and is in office by date (I-26, M35)', async () => {
  const { concord } = server
  const send = acting(concord)
  await consulted('sg')
  await gavelBelow('sg')
  expect((await nomination('sg')).stage).toBe('nominated')
  expect(await on('nomination', 'sg', chair, takingBack)).toBe('decision-not-so')

  expect(await send(chair, { does: 'offer-void', decision: 'sg', ground: 'A line was cut.' })).toBe('done')
  expect(await send(chair, { does: 'rule-on-void', decision: 'sg', ruling: 'void' })).toBe('done')
  await followAll(concord)
  await followAll(concord)
  const back = await nomination('sg')
  expect(back.stage).toBe('consulted')
  expect(back.steps.map(({ stage }) => stage).slice(-3)).toEqual(['consulted', 'nominated', 'consulted'])

  await gavelBelow('sg')
  expect((await nomination('sg')).stage).toBe('nominated')
  const to = { organ: leaders, decision: 'sg-above' }
  expect(await send(secretariat, { does: 'submit-up', decision: 'sg', to })).toBe('done')
  await followAll(concord)
  expect((await nomination('sg')).stage).toBe('submitted')
  await gavelAbove('sg-above')
  const done = await nomination('sg')
  expect(done.stage).toBe('approved')
  expect(['2029-12-31', '2030-01-01', done.to].map(day => standingOn(done, day))).toEqual([
    'approved',
    'in-office',
    'in-office',
  ])
}, 60_000)

const takingBack = {
  does: 'take-back-nomination',
  by: { organ: 'EXERCISE-CM', decision: 'sg' },
} as const

const about = (register: 'candidacy' | 'instrument', id: string) => ({ subject: { register, id } }) as const

test('a decision notes a candidacy on its own rung, and adopts an agreement of which the text is agreed (M20)', async () => {
  const { concord } = server
  const organ = exerciseIn(concord).organs.find(({ kind }) => kind === 'external')?.id ?? ''
  const opening = {
    id: 'seat',
    state: 'XCH',
    organ,
    seat: { en: 'Seat 1' },
    term: { from: '2029', to: '2030' },
  }
  expect(await on('candidacy', 'seat', secretariat, { does: 'register-candidacy', ...opening })).toBe('done')
  const text = { id: 'fog', title: { en: 'Agreement on fog' }, kind: 'agreement', field: 'fog', lead: 'XAL' }
  expect(await on('instrument', 'fog', secretariat, { does: 'prepare-instrument', ...text })).toBe('done')
  expect(await on('instrument', 'fog', chair, { does: 'agree-instrument' })).toBe('done')
  await draftEarly(concord, ['seat-noted'], meetings.below, { ...about('candidacy', 'seat'), act: 'note' })
  await draftEarly(concord, ['fog-adopted'], meetings.below, about('instrument', 'fog'))
  await gavelBelow('seat-noted')
  await gavelBelow('fog-adopted')
  const candidacy = await concord.journal.folded(
    candidacyAggregate,
    registerStream('candidacy', body, 'seat'),
  )
  expect(candidacy.thing.acts.map(({ rung }) => rung)).toEqual(['note'])
  const fog = await concord.journal.folded(instrumentAggregate, registerStream('instrument', body, 'fog'))
  expect(fog.thing.stage).toBe('adopted')
  expect(fog.thing.adopted?.by).toEqual({ organ: 'EXERCISE-CM', decision: 'fog-adopted' })
}, 60_000)
