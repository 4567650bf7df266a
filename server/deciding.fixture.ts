import { randomUUID } from 'node:crypto'
import type { DecisionCommand } from '../core/decision/command.ts'
import type { Decision } from '../core/decision/decision.ts'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import type { Act, Actor } from '../core/journal/entry.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Profile } from '../core/body/profile.ts'
import type { Concord } from './concord.ts'
import { instantOf } from './database/clock.ts'
import { decide } from './deciding.ts'
import { digestOfWords } from './digests.ts'
import { decisionsStream, meetingStream } from './streams.ts'

export const body = 'EXERCISE'
export const ministers = 'EXERCISE-CM'
export const leaders = 'EXERCISE-LM'
export const members = ['XAL', 'XBR', 'XCH', 'XDE', 'XEC', 'XFO', 'XGO', 'XHO'] as const

export const chair: Actor = { seat: 'chair', capacity: 'chair', state: null }
export const secretariat: Actor = { seat: 'secretariat', capacity: 'secretariat', state: null }
export const delegation = (state: string): Actor => ({
  seat: `delegation:${state}`,
  capacity: 'national',
  state,
})

export const exerciseIn = ({ profiles }: Concord): Profile => {
  const found = profiles.find(({ profile }) => profile.id === body)?.profile
  if (!found) throw new Error('There is no exercise council')
  return found
}

const act = (type: string, content: unknown): Act => ({ type, audience: 'members', content })

async function append(concord: Concord, stream: string, acts: readonly Act[]): Promise<void> {
  const expected = (await concord.journal.stream(stream)).length
  const done = await concord.journal.append({ stream, expected, acts, actor: secretariat })
  if (isRefusal(done)) throw new Error(done.refused)
}

/** A meeting of an organ that sits, with all members notified and there. */
export async function openMeeting(
  concord: Concord,
  organ = ministers,
  id = `${organ === ministers ? 'cm' : 'lm'}-2026-11-24`,
): Promise<string> {
  const at = '2026-10-20T09:00:00.000Z'
  const plan = {
    id,
    organ,
    kind: 'regular',
    number: 1,
    start: '2026-11-24',
    end: '2026-11-25',
    precision: 'day',
    zone: 'Europe/Berlin',
    place: { zh: '灯港', ru: 'Порт-Лантерн', en: 'Port Lantern' },
    host: null,
    form: 'in-person',
    prepares: null,
    invited: [],
  }
  const sitting = { number: 1, opened: at, chair: { state: 'XAL', person: null } }
  await append(concord, meetingStream(body, id), [
    act('MeetingPlanned', plan),
    act('MeetingConvened', { at, to: members }),
    act('MarkedPresent', { seats: members }),
    act('SittingOpened', sitting),
  ])
  return id
}

const words = { zh: '部长们决定设立灯塔日。', ru: 'Министры решили учредить День маяков.' }

export const digest = digestOfWords(words)

type Drafted = Partial<Extract<DecisionCommand, { does: 'draft-decision' }>>

/** Decisions that were drafted early enough for the notice of the rules, and listed for a meeting if one is named. */
export async function draftEarly(
  concord: Concord,
  decisions: readonly string[],
  meeting: string | null,
  other: Drafted = {},
  organ = ministers,
): Promise<void> {
  const at = '2026-10-20T09:00:00.000Z'
  const acts = decisions.flatMap(decision => [
    act('DecisionDrafted', {
      decision,
      act: 'adopt',
      document: 'decisions',
      draft: false,
      title: { zh: '灯塔日', ru: 'День маяков', en: 'Lighthouse Day' },
      text: { kind: 'words', words, digest },
      publicity: 'public',
      subject: null,
      concerned: null,
      relatesTo: [],
      scope: { kind: 'all' },
      ...other,
      by: 'secretariat',
      at,
      day: '2026-10-20',
    }),
    ...(meeting ? [act('DecisionListed', { decision, meeting, item: null, class: 'A', at })] : []),
  ])
  await append(concord, decisionsStream(body, organ), acts)
}

/** Acts on the decisions of an organ, as if received now. */
export const acting =
  (concord: Concord, organ = ministers) =>
  async (actor: Actor, command: DecisionCommand): Promise<string> => {
    const now = await instantOf(concord.database)
    const done = await decide(concord, { profile: exerciseIn(concord), organ, actor, now }, command)
    return isRefusal(done) ? done.refused : 'done'
  }

export async function decisionIn(concord: Concord, id: string, organ = ministers): Promise<Decision> {
  const stream = decisionsStream(body, organ)
  const found = (await concord.journal.folded(decisionsAggregate, stream)).thing.decisions.get(id)
  if (!found) throw new Error(`There is no decision ${id}`)
  return found
}

export const objection = (decision: string, seen = digest): DecisionCommand => ({
  does: 'object',
  decision,
  id: randomUUID(),
  seen,
  text: null,
})

/** The Chair puts a decision and asks. */
export async function putAndAsk(concord: Concord, decision: string, seen = digest, organ = ministers) {
  const send = acting(concord, organ)
  const put = await send(chair, {
    does: 'put',
    decisions: [decision],
    bloc: null,
    seen: { [decision]: seen },
  })
  const asked = await send(chair, { does: 'ask', decisions: [decision] })
  if (put !== 'done' || asked !== 'done') throw new Error(`${put} ${asked}`)
}

export const gavelOn = (decision: string, seen = digest): DecisionCommand => ({
  does: 'gavel',
  decisions: [decision],
  seen: { [decision]: seen },
})
