import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { audiencesOf } from '../../../core/journal/audiences.ts'
import { icalendarOf } from '../../../formats/calendar.ts'
import { stateName } from '../../../web/record/names.ts'
import { wordsIn } from '../../../web/words/word-book.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { instantOf } from '../../database/clock.ts'
import { notFound } from '../../http/errors.ts'
import { calendarLimit } from '../../http/settings.ts'
import { calendarOf, type Contents } from '../../notices/calendar-of.ts'
import { seatByKey } from '../../notices/calendar-keys.ts'
import { deadlinesFor } from '../../notices/deadlines-for.ts'
import { publicReader, type Reader, readerOf } from '../../reader.ts'
import { councilMeetings } from '../../views/council-meetings.ts'
import { meetingLines } from '../../views/meetings.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'

/** Whose calendar it is: that of the seat whose key is given, else the public's. A key that opens nothing is nobody's. */
async function ownerOf(concord: Concord, request: FastifyRequest, profile: Profile): Promise<Reader> {
  const { key } = queryOf(request)
  const { language } = readerOf(request)
  if (key === undefined) return publicReader(language)
  const actor = await seatByKey(concord, profile.id, key)
  if (!actor) throw notFound()
  return { ...publicReader(language), actor, audiences: audiencesOf(actor.seat), body: profile.id }
}

async function contentsFor(concord: Concord, reader: Reader, profile: Profile): Promise<Contents> {
  const now = await instantOf(concord.database)
  return {
    lines: await asReader(concord.database, reader, tx => meetingLines(tx, profile)),
    meetings:
      reader.body === null
        ? []
        : await asReader(concord.database, reader, tx => councilMeetings(tx, profile.id)),
    deadlines: reader.body === null ? [] : await deadlinesFor(concord, profile, reader.actor),
    // Programs that ask within the same hour are told that nothing has changed, if nothing has.
    stamp: `${now.slice(0, 13)}:00:00Z`,
  }
}

function seatWords(profile: Profile, { actor, language }: Reader): string {
  if (actor.capacity === 'public') return ''
  if (actor.state !== null) return stateName(profile, actor.state, language)
  const { seats } = wordsIn(language).frame
  return String(Object.entries(seats).find(([id]) => id === actor.seat)?.[1] ?? actor.seat)
}

async function calendar(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const reader = await ownerOf(concord, request, profile)
  const site = `${request.protocol}://${request.host}`
  const contents = await contentsFor(concord, reader, profile)
  const who = { profile, language: reader.language, site, seat: seatWords(profile, reader) }
  return reply
    .type('text/calendar; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(icalendarOf(calendarOf(contents, who)))
}

/** Meetings and deadlines for a calendar program: of a seat by its key, of the public without one. */
export const addCalendar = (app: FastifyInstance, concord: Concord): void =>
  void app.get('/:body/calendar.ics', { config: calendarLimit }, (request, reply) =>
    calendar(concord, request, reply),
  )
