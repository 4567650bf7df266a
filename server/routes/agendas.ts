import * as z from 'zod'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { actOnMeeting, meetingFor } from '../convening.ts'
import { asReader } from '../database/audience.ts'
import { notFound } from '../http/errors.ts'
import { mayRead } from '../may-read.ts'
import { readerOf } from '../reader.ts'
import { meetingStream } from '../streams.ts'
import { councilMeetings } from '../views/council-meetings.ts'
import { bodyOf } from './body-of.ts'
import { shownEntry } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { councilMeeting, meetingActed, wholeMeeting } from './schemas/council-meeting.ts'
import { meetingCommand, meetingKey } from './schemas/meeting-command.ts'
import { bodyId, inBody } from './schemas/parts.ts'

const place = z.object({ body: bodyId, meeting: meetingKey })

/** Meetings from their planning to their close, with agenda and delegations, for the seats that may see them. */
export const agendas =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.get(
      '/agendas',
      {
        config: says(
          '已列入计划的会议及其议程，按日期',
          'Запланированные заседания с повесткой дня, по датам',
          'Planned meetings with their agendas, by date',
        ),
        schema: { querystring: inBody, response: { 200: z.object({ items: z.array(councilMeeting) }) } },
      },
      async request => {
        const reader = readerOf(request)
        const { profile } = bodyOf(concord, request.query.body)
        if (!mayRead(reader, { body: profile.id, audience: 'members' })) return { items: [] }
        const lines = await asReader(concord.database, reader, tx => councilMeetings(tx, profile.id))
        return { items: lines.map(({ meeting }) => meeting) }
      },
    )

    app.get(
      '/agendas/:body/:meeting',
      {
        config: says(
          '一次会议的议程、代表团和场次',
          'Повестка дня, делегации и заседания одной встречи',
          'Agenda, delegations and sittings of one meeting',
        ),
        schema: { params: place, response: { 200: wholeMeeting } },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const found = await meetingFor(concord, readerOf(request), profile, request.params.meeting)
        if (!found) throw notFound()
        return { version: found.version, position: found.position, meeting: found.thing }
      },
    )

    app.post(
      '/agendas/:body/:meeting/acts',
      {
        config: says(
          '对会议行事：拟定、列入议题、召集、开会、结束议题、闭会……',
          'Действие с заседанием: запланировать, внести пункт, созвать, открыть, завершить пункт, закрыть…',
          'Act on a meeting: plan, place an item, convene, open, conclude an item, close …',
        ),
        schema: {
          params: place,
          body: meetingCommand,
          response: { 200: meetingActed, 201: meetingActed },
        },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const { meeting } = request.params
        const done = await actOnMeeting(concord, readerOf(request), profile, meeting, request.body)
        if (isRefusal(done)) return sendRefusal(request, reply, done)
        const last = done.entries.at(-1)
        const { version, position } =
          last ?? (await concord.journal.folded(meetingAggregate, meetingStream(profile.id, meeting)))
        const acted = { version, position, entries: done.entries.map(shownEntry) }
        return reply.code(last ? 201 : 200).send(acted)
      },
    )
  }
