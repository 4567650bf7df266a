import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { draftAggregate } from '../../../core/draft/draft-aggregate.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { csvOf } from '../../../formats/csv.ts'
import { followUpOf } from '../../../web/brief/matters.ts'
import { wordsFrom } from '../../../web/notices/said-of.ts'
import { BriefPage } from '../../../web/pages/brief-page.tsx'
import { FollowUpPage } from '../../../web/pages/follow-up-page.tsx'
import { stateName } from '../../../web/record/names.ts'
import { wordsIn } from '../../../web/words/word-book.ts'
import type { Concord } from '../../concord.ts'
import { meetingFor } from '../../convening.ts'
import { asReader } from '../../database/audience.ts'
import { decisionsFor } from '../../deciding.ts'
import { draftStream } from '../../drafting.ts'
import { notFound } from '../../http/errors.ts'
import { correspondentOf } from '../../notices/correspondents.ts'
import { readerOf } from '../../reader.ts'
import { today } from '../../today.ts'
import { draftLines } from '../../views/drafts.ts'
import { openFollowUps } from '../../views/follow-ups.ts'
import { meetingLines } from '../../views/meetings.ts'
import { registerLines } from '../../views/registers.ts'
import { paramOf } from './fields-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** A meeting at an address and the decisions of its organ, for a seat that may see them. */
async function meetingAt(concord: Concord, request: FastifyRequest) {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const meeting = (await meetingFor(concord, reader, profile, paramOf(request, 'meeting')))?.thing
  const register = meeting && (await decisionsFor(concord, reader, profile, meeting.organ))?.thing
  if (!meeting || !register) throw notFound()
  return { profile, meeting, register }
}

/** The drafts of the body that the reader may see and that are not over. */
async function draftsOf(concord: Concord, request: FastifyRequest, body: string): Promise<readonly Draft[]> {
  const lines = await asReader(concord.database, readerOf(request), tx => draftLines(tx, body))
  const drafts: Draft[] = []
  for (const { id, stage } of lines)
    if (stage !== 'withdrawn' && stage !== 'lapsed')
      drafts.push((await concord.journal.folded(draftAggregate, draftStream(body, id))).thing)
  return drafts
}

async function brief(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const { profile, meeting, register } = await meetingAt(concord, request)
  const reader = readerOf(request)
  const drafts = await draftsOf(concord, request, profile.id)
  const { commitments, promised, lines } = await asReader(concord.database, reader, async tx => ({
    commitments: await registerLines(tx, profile.id, 'commitment'),
    promised: await openFollowUps(tx, profile),
    lines: await meetingLines(tx, profile),
  }))
  const { zone } = await correspondentOf(concord, reader)
  return show(
    reply.header('cache-control', 'no-store'),
    visitOf(concord, request, profile),
    <BriefPage
      profile={profile}
      meeting={meeting}
      open={{ organ: meeting.organ, register, drafts }}
      state={reader.actor.state}
      commitments={commitments.map(({ thing }) => thing)}
      promised={promised}
      languages={Object.fromEntries(lines.map(line => [line.id, line.recorded[0] ?? '']))}
      day={today()}
      zone={zone}
    />,
  )
}

async function followUp(concord: Concord, request: FastifyRequest) {
  const { profile, meeting, register } = await meetingAt(concord, request)
  return { profile, meeting, lines: followUpOf({ organ: meeting.organ, register }, meeting.id) }
}

async function followUpCsv(concord: Concord, request: FastifyRequest): Promise<string> {
  const { profile, lines } = await followUp(concord, request)
  const { language } = readerOf(request)
  const { brief: words, decisions } = wordsIn(language)
  const rows = lines.flatMap(({ number, title, day, stage, tasks }) =>
    (tasks.length === 0 ? [null] : tasks).map(task => [
      number,
      wordsFrom(title, language),
      decisions.stage[stage],
      day,
      task && wordsFrom(task.what, language),
      task && stateName(profile, task.who, language),
      task && task.by,
    ]),
  )
  const head = [
    words.number,
    words.what,
    words.state,
    wordsIn(language).frame.date,
    words.task,
    words.who,
    words.by,
  ]
  return csvOf([head, ...rows])
}

/** What a minister reads before a meeting, and the table after it. */
export function addBriefPages(app: FastifyInstance, concord: Concord): void {
  const at = '/:body/meetings/:meeting'
  app.get(`${at}/brief`, (request, reply) => brief(concord, request, reply))
  app.get(`${at}/follow-up`, async (request, reply) => {
    const found = await followUp(concord, request)
    const visit = visitOf(concord, request, found.profile)
    return show(reply.header('cache-control', 'no-store'), visit, <FollowUpPage {...found} />)
  })
  app.get(`${at}/follow-up.csv`, async (request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(await followUpCsv(concord, request)),
  )
  app.get(`${at}/follow-up.json`, async (request, reply) => {
    const { meeting, lines } = await followUp(concord, request)
    return reply
      .header('cache-control', 'no-store')
      .send({ meeting: meeting.id, organ: meeting.organ, decisions: lines })
  })
}
