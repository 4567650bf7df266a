import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Organ, Profile } from '../../../core/body/profile.ts'
import { type DecisionRegister, noDecisions } from '../../../core/decision/decision.ts'
import { draftAggregate } from '../../../core/draft/draft-aggregate.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Hall } from '../../../web/decision/hall.ts'
import type { Concord } from '../../concord.ts'
import { meetingFor } from '../../convening.ts'
import { asReader } from '../../database/audience.ts'
import { instantOf } from '../../database/clock.ts'
import { decidingOrgan, decisionsFor } from '../../deciding.ts'
import { decisionFacts } from '../../decision-facts.ts'
import { groundsOf } from '../../decision-grounds.ts'
import { draftStream } from '../../drafting.ts'
import type { Folded } from '../../journal.ts'
import { readerOf } from '../../reader.ts'
import { type CouncilMeetingLine, councilMeetings } from '../../views/council-meetings.ts'
import { draftLines } from '../../views/drafts.ts'
import { decisionWordsOf } from './decision-words-of.ts'
import { queryOf } from './query-of.ts'
import { slugOf } from './visit-of.ts'

/** Languages of the body, authentic ones first. */
const languagesOf = ({ languages }: Profile): readonly string[] => [
  ...new Set([...languages.authentic, ...languages.working]),
]

/** What of the decisions of an organ a page shows. */
type Asked = {
  readonly profile: Profile
  readonly organ: Organ
  /** Decisions whose words are printed. */
  readonly shown: readonly string[]
  readonly meeting: Folded<Meeting> | null
  /** Whether drafts on which there is no decision yet are offered too. */
  readonly offers?: 'open-drafts'
  /** The decisions, where they were looked at already. */
  readonly folded?: Folded<DecisionRegister>
  /** What is the same for all organs, where several are shown. */
  readonly moment?: Moment
}

/** What is the same for all organs of a body: the instant at which is asked, and the meetings. */
type Moment = { readonly now: string; readonly meetings: readonly CouncilMeetingLine[] }

/** The instant of a request by the clock of the database, and the meetings of a body that the seat may see. */
export async function momentOf(concord: Concord, request: FastifyRequest, profile: Profile): Promise<Moment> {
  const now = await instantOf(concord.database)
  const reads = readerOf(request)
  return { now, meetings: await asReader(concord.database, reads, tx => councilMeetings(tx, profile.id)) }
}

/** A meeting of the body, for a seat that may see it. */
export async function sittingMeeting(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
  id: string,
): Promise<Folded<Meeting> | null> {
  return await meetingFor(concord, readerOf(request), profile, id)
}

async function wordsOf(
  concord: Concord,
  profile: Profile,
  register: DecisionRegister,
  ids: readonly string[],
) {
  const all: Record<string, Hall['words'][string]> = {}
  for (const id of ids) {
    const decision = register.decisions.get(id)
    if (decision) all[id] = await decisionWordsOf(concord, profile.id, decision)
  }
  return all
}

/** Meetings of the organ that are not over: a decision may be listed for them. */
function openMeetings({ meetings }: Moment, organ: Organ) {
  const open = meetings.filter(
    ({ meeting: one }) => one.organ === organ.id && one.stage !== 'closed' && one.stage !== 'cancelled',
  )
  return open.map(({ meeting: thing, position }) => [thing.id, { thing, version: 1, position }] as const)
}

/** Drafts of an organ under negotiation: a decision may be drafted on each. */
async function openDrafts(concord: Concord, request: FastifyRequest, { profile, organ, offers }: Asked) {
  if (offers === undefined) return []
  const lines = await asReader(concord.database, readerOf(request), tx => draftLines(tx, profile.id))
  const open = lines.filter(line => line.organ === organ.id && !endedStages.has(line.stage))
  return await Promise.all(
    open.map(
      async ({ id }) =>
        [id, await concord.journal.folded(draftAggregate, draftStream(profile.id, id))] as const,
    ),
  )
}

const endedStages: ReadonlySet<string> = new Set(['adopted', 'published', 'withdrawn', 'lapsed'])

/** The decisions of an organ as a seat sees them now, by the clock of the database. */
export async function hallOf(concord: Concord, request: FastifyRequest, asked: Asked): Promise<Hall> {
  const { profile, organ, shown, meeting } = asked
  const reader = readerOf(request)
  const moment = asked.moment ?? (await momentOf(concord, request, profile))
  const folded = asked.folded ?? (await decisionsFor(concord, reader, profile, organ.id))
  const register = folded?.thing ?? noDecisions
  const ids = [...register.decisions.keys()]
  const found = await groundsOf(concord, profile, register, { does: 'ask', decisions: ids })
  const meetings = new Map([
    ...openMeetings(moment, organ),
    ...found.meetings,
    ...(meeting ? [[meeting.thing.id, meeting] as const] : []),
  ])
  const drafts = new Map([...(await openDrafts(concord, request, asked)), ...found.drafts])
  const decisions = shown.flatMap(id => register.decisions.get(id) ?? [])
  const facts = decisionFacts({
    profile,
    organ: organ.id,
    actor: reader.actor,
    now: moment.now,
    register,
    decisions,
    grounds: { drafts, meetings },
  })
  const languages = languagesOf(profile)
  const text = languages.find(each => each === queryOf(request).text)
  const place = decisions[0]?.put?.meeting ?? decisions[0]?.meeting ?? ''
  return {
    slug: slugOf(profile),
    organ,
    register,
    facts,
    position: folded?.position ?? 0,
    names: Object.fromEntries(profile.states.map(({ code, short }) => [code, short])),
    organs: Object.fromEntries(
      profile.organs.filter(({ id }) => decidingOrgan(profile, id) !== null).map(each => [each.id, each]),
    ),
    posts: Object.fromEntries(profile.posts.map(({ id, name }) => [id, name])),
    drafts: Object.fromEntries([...drafts].map(([id, { thing }]) => [id, thing.title])),
    zone: meeting?.thing.zone ?? meetings.get(place)?.thing.zone ?? 'UTC',
    languages,
    text: text ?? languages.find(each => each === reader.language) ?? languages[0] ?? reader.language,
    words: await wordsOf(concord, profile, register, shown),
    fresh: randomUUID(),
  }
}

/** Organs of a body that decide, the supreme one first. */
export const decidingOrgans = (profile: Profile): readonly Organ[] =>
  profile.organs
    .filter(({ id, kind }) => decidingOrgan(profile, id) !== null && kind !== 'permanent')
    .toSorted((one, other) => (one.rank ?? 99) - (other.rank ?? 99))
