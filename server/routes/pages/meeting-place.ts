import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { Decision, DecisionRegister } from '../../../core/decision/decision.ts'
import { isLevelIn } from '../../../core/draft/draft-digest.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { CouncilRoom, Paper } from '../../../web/meeting/room.ts'
import type { Concord } from '../../concord.ts'
import { factsFor, meetingFor } from '../../convening.ts'
import { asReader } from '../../database/audience.ts'
import { decisionsFor } from '../../deciding.ts'
import { draftFor } from '../../drafting.ts'
import { notFound } from '../../http/errors.ts'
import { decisionsOf } from '../../meeting-facts.ts'
import { readerOf } from '../../reader.ts'
import { councilMeetings } from '../../views/council-meetings.ts'
import { draftLines } from '../../views/drafts.ts'
import { paramOf } from './fields-of.ts'
import { bodyAt } from './record.tsx'
import { slugOf } from './visit-of.ts'

type At = { readonly concord: Concord; readonly request: FastifyRequest; readonly profile: Profile }

/** Where a decision of an organ has its page. */
export const decisionHref = ({ profile }: Pick<At, 'profile'>, organ: string, id: string): string =>
  `/${slugOf(profile)}/decisions/${profile.organs.find(each => each.id === organ)?.slug ?? organ}/${id}`

const leadOf = ({ agenda }: Meeting, item: string | null): string | null =>
  agenda.find(({ id }) => id === item)?.lead ?? null

function paperOfDecision(at: At, meeting: Meeting, decision: Decision): Paper {
  const { id, title, item, stage, words, text } = decision
  const { authentic } = at.profile.languages
  const there = text.kind === 'words' ? text.words : null
  const level = (each: string) => (there === null || (there[each] ?? '') !== '' ? 'level' : 'behind')
  return {
    id,
    kind: 'decision',
    title,
    item,
    owner: leadOf(meeting, item),
    stage,
    symbol: null,
    version: words,
    languages: Object.fromEntries(authentic.map(each => [each, level(each)])),
    href: decisionHref(at, meeting.organ, id),
  }
}

/** A document that is a draft of the body, or only its name where it is none. */
async function paperOf(at: At, meeting: Meeting, item: string, id: string): Promise<Paper> {
  const { concord, request, profile } = at
  const found = await draftFor(concord, readerOf(request), profile.id, id)
  const owner = leadOf(meeting, item)
  if (!found)
    return {
      id,
      kind: 'other',
      title: { en: id },
      item,
      owner,
      stage: 'listed',
      symbol: null,
      version: null,
      languages: {},
      href: null,
    }
  const { thing: draft, version } = found
  const is = (each: string) => (isLevelIn(draft, each) ? 'level' : 'behind')
  return {
    id,
    kind: 'draft',
    title: draft.title,
    item,
    owner,
    stage: draft.stage,
    symbol: draft.symbol,
    version,
    languages: Object.fromEntries(draft.authentic.map(each => [each, is(each)])),
    href: `/${slugOf(profile)}/drafts/${id}`,
  }
}

async function papersOf(at: At, meeting: Meeting, register: DecisionRegister): Promise<readonly Paper[]> {
  const decisions = decisionsOf(register, meeting.id)
  const papers: Paper[] = []
  for (const { id: item, documents } of meeting.agenda)
    for (const id of documents.filter(each => !decisions.some(decision => decision.id === each)))
      papers.push(await paperOf(at, meeting, item, id))
  return [...papers, ...decisions.map(each => paperOfDecision(at, meeting, each))]
}

/** Stages of drafts that are over. */
export const ended: readonly string[] = ['withdrawn', 'lapsed', 'adopted', 'published']

/** The meeting at the address, for a seat that may see it. */
export async function councilRoom(
  concord: Concord,
  request: FastifyRequest,
  refused: CouncilRoom['refused'] = null,
): Promise<CouncilRoom> {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const found = await meetingFor(concord, reader, profile, paramOf(request, 'meeting'))
  if (!found) throw notFound()
  const { thing: meeting } = found
  const at = { concord, request, profile }
  const decisions = await decisionsFor(concord, reader, profile, meeting.organ)
  const [lines, drafts] = await asReader(concord.database, reader, async tx => [
    await councilMeetings(tx, profile.id),
    await draftLines(tx, profile.id),
  ])
  return {
    slug: slugOf(profile),
    profile,
    meeting,
    facts: await factsFor(concord, reader, profile, meeting, decisions?.thing),
    papers: decisions ? await papersOf(at, meeting, decisions.thing) : [],
    others: lines.map(line => line.meeting),
    shelf: drafts.filter(({ stage }) => !ended.includes(stage)).map(({ id, title }) => ({ id, title })),
    fresh: randomUUID(),
    refused,
  }
}
