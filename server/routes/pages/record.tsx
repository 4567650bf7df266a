import type { FastifyInstance, FastifyRequest } from 'fastify'
import { organBy } from '../../../core/body/organ-by.ts'
import type { Profile } from '../../../core/body/profile.ts'
import { noMeeting } from '../../../core/meeting/meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { RecordedMeeting, RecordedText } from '../../../core/communique/public-record.ts'
import { BodiesPage } from '../../../web/pages/bodies-page.tsx'
import { HomePage } from '../../../web/pages/home-page.tsx'
import { MeetingPage } from '../../../web/pages/meeting-page.tsx'
import { MeetingsPage } from '../../../web/pages/meetings-page.tsx'
import type { Concord } from '../../concord.ts'
import { factsFor } from '../../convening.ts'
import { asReader } from '../../database/audience.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { openFollowUps } from '../../views/follow-ups.ts'
import { councilMeetings } from '../../views/council-meetings.ts'
import { meetingLines } from '../../views/meetings.ts'
import { meetingAt } from '../meeting-at.ts'
import { isSeatedIn, tablesOf } from './awaiting-at.ts'
import { mayPlan } from './may-plan.ts'
import { seatedAt } from './seated-at.ts'
import { paramOf } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import type { Keep } from './kept-pages.ts'
import { htmlOf, show } from './show.tsx'
import { profileAt, slugOf, visitOf } from './visit-of.ts'

/** The body at an address; nothing is at the address of another. */
export function bodyAt(concord: Concord, request: FastifyRequest): Profile {
  const profile = profileAt(concord, paramOf(request, 'body'))
  if (!profile) throw notFound()
  return profile
}

/** The text asked for, else the one in the reader's language, else the first authentic one. */
function textFor({ texts }: RecordedMeeting, asked: string | undefined, preferred: string): RecordedText {
  const text =
    texts.find(one => one.language === asked) ??
    texts.find(one => one.language === preferred) ??
    texts.find(one => one.authentic) ??
    texts[0]
  if (!text) throw notFound()
  return text
}

/** Where the parts of a recorded text can be taken away. */
const downloadsOf = (meeting: RecordedMeeting, text: RecordedText) => ({
  text: `/api/meetings/${meeting.id}/text?language=${text.language}`,
  reading: `/api/meetings/${meeting.id}/reading?language=${text.language}`,
  entry: `/api/journal/${(text.corrected ?? text.proof).position}`,
})

async function home(concord: Concord, request: FastifyRequest): Promise<string> {
  const profile = bodyAt(concord, request)
  const isOwn = isSeatedIn(request, profile)
  const tables = isOwn ? await tablesOf(concord, request, profile) : []
  const seated = isOwn ? await seatedAt(concord, request, profile) : null
  const { meetings, open } = await asReader(concord.database, readerOf(request), async tx => ({
    meetings: await meetingLines(tx, profile),
    open: await openFollowUps(tx, profile),
  }))
  const languages = Object.fromEntries(meetings.map(line => [line.id, line.recorded[0] ?? '']))
  return htmlOf(
    visitOf(concord, request, profile),
    <HomePage
      profile={profile}
      meetings={meetings}
      open={open}
      languages={languages}
      tables={tables}
      seated={seated}
    />,
  )
}

async function meetingsList(concord: Concord, request: FastifyRequest): Promise<string> {
  const profile = bodyAt(concord, request)
  const organ = organBy(profile, queryOf(request).organ ?? '')
  const { meetings, planned } = await asReader(concord.database, readerOf(request), async tx => ({
    meetings: await meetingLines(tx, profile),
    planned: await councilMeetings(tx, profile.id),
  }))
  const may = mayPlan(request, profile, await factsFor(concord, readerOf(request), profile, noMeeting))
  return htmlOf(
    visitOf(concord, request, profile),
    <MeetingsPage
      profile={profile}
      meetings={meetings}
      planned={planned.map(({ meeting }) => meeting)}
      organ={organ}
      may={isRefusal(may) ? null : may}
    />,
  )
}

/** The meeting at an address, and the text of it that is asked for. */
export async function meetingHere(concord: Concord, request: FastifyRequest) {
  const profile = bodyAt(concord, request)
  const id = [slugOf(profile), paramOf(request, 'organ'), paramOf(request, 'start')].join('/').toLowerCase()
  const reader = readerOf(request)
  const meeting = await meetingAt(concord, reader, profile, id)
  return { profile, meeting, text: textFor(meeting, queryOf(request).text, reader.language) }
}

async function meetingPage(concord: Concord, request: FastifyRequest): Promise<string> {
  const { profile, meeting, text } = await meetingHere(concord, request)
  return htmlOf(
    visitOf(concord, request, profile),
    <MeetingPage
      meeting={meeting}
      text={text}
      profile={profile}
      downloads={downloadsOf(meeting, text)}
      address={`${request.protocol}://${request.host}/${meeting.id}`}
    />,
  )
}

/** The public record: bodies, front page, meetings, one meeting. */
export function addRecordPages(app: FastifyInstance, concord: Concord, keep: Keep): void {
  app.get('/', (request, reply) => {
    const [only, ...others] = concord.profiles
    if (only && others.length === 0) return reply.redirect(`/${slugOf(only.profile)}`)
    return show(
      reply,
      visitOf(concord, request),
      <BodiesPage profiles={concord.profiles.map(({ profile }) => profile)} />,
    )
  })
  const html = (path: string, make: (concord: Concord, request: FastifyRequest) => Promise<string>) =>
    app.get(path, async (request, reply) =>
      reply.type('text/html; charset=utf-8').send(await keep(request, () => make(concord, request))),
    )
  // What awaits a seat is of this moment and of this seat alone: it is never kept.
  app.get('/:body', async (request, reply) => {
    const isOwn = isSeatedIn(request, bodyAt(concord, request))
    if (isOwn) void reply.header('cache-control', 'no-store')
    const page = isOwn ? home(concord, request) : keep(request, () => home(concord, request))
    return reply.type('text/html; charset=utf-8').send(await page)
  })
  app.get('/:body/meetings', async (request, reply) => {
    const isOwn = isSeatedIn(request, bodyAt(concord, request))
    if (isOwn) void reply.header('cache-control', 'no-store')
    const page = isOwn ? meetingsList(concord, request) : keep(request, () => meetingsList(concord, request))
    return reply.type('text/html; charset=utf-8').send(await page)
  })
  html('/:body/:organ/:start', meetingPage)
}
