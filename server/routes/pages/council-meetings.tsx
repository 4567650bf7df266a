import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal } from '../../../core/refusal.ts'
import { wordOf } from '../../../web/draft/change-of.ts'
import type { CouncilRoom } from '../../../web/meeting/room.ts'
import { CouncilHandOverPage } from '../../../web/pages/council-hand-over-page.tsx'
import { CouncilMeetingPage } from '../../../web/pages/council-meeting-page.tsx'
import { CouncilPackagePage } from '../../../web/pages/council-package-page.tsx'
import type { Concord } from '../../concord.ts'
import { actOnMeeting } from '../../convening.ts'
import { readerOf } from '../../reader.ts'
import { statusOf } from '../status-of.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { type FilesOpen, meetingCommandOf } from './meeting-command-of.ts'
import { councilRoom } from './meeting-place.ts'
import { openFiles } from './open-files.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

const idsOf = (files: readonly { readonly id: string }[]): string[] => files.map(({ id }) => id)

async function pageOf(concord: Concord, request: FastifyRequest, room: CouncilRoom, form: string) {
  if (form === 'hand-over')
    return <CouncilHandOverPage room={room} files={await openFiles(concord, request, room)} />
  return <CouncilMeetingPage room={room} />
}

async function shown(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  room: CouncilRoom,
  form = '',
) {
  void reply.header('cache-control', 'no-store')
  const page = await pageOf(concord, request, room, form)
  return show(reply, visitOf(concord, request, room.profile), page)
}

const noFiles: FilesOpen = { drafts: [], decisions: [], silences: [], commitments: [] }

/** The files that pass with the chair, for the act that hands it over. */
async function filesOf(
  concord: Concord,
  request: FastifyRequest,
  room: CouncilRoom,
  does: string,
): Promise<FilesOpen> {
  if (does !== 'hand-over') return noFiles
  const open = await openFiles(concord, request, room)
  return {
    drafts: idsOf(open.drafts),
    decisions: idsOf(open.decisions),
    silences: idsOf(open.silences),
    commitments: idsOf(open.commitments),
  }
}

/** A form on a meeting: the act is recorded and the page is shown again, or it says which rule stands in the way. */
async function acted(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const room = await councilRoom(concord, request)
  const fields = formFieldsOf(request.body)
  const form = wordOf(fields, 'form')
  const command = meetingCommandOf(fields, await filesOf(concord, request, room, wordOf(fields, 'does')))
  const { id } = room.meeting
  const done = isRefusal(command)
    ? command
    : await actOnMeeting(concord, readerOf(request), room.profile, id, command)
  const at = `/${room.slug}/meetings/${id}`
  if (!isRefusal(done)) return reply.redirect(form === 'hand-over' ? `${at}/hand-over` : at, 303)
  void reply.code(statusOf(done.refused))
  const refused = { form, refusal: done, typed: fields }
  const visit = { ...visitOf(concord, request, room.profile), href: at }
  void reply.header('cache-control', 'no-store')
  return show(reply, visit, await pageOf(concord, request, { ...room, refused }, form))
}

/** Meetings from their planning to their close: the meeting, its package, the hand-over, and the acts on it. */
export function addCouncilMeetingPages(app: FastifyInstance, concord: Concord): void {
  const at = '/:body/meetings/:meeting'
  app.get(at, async (request, reply) => shown(concord, request, reply, await councilRoom(concord, request)))
  app.get(`${at}/hand-over`, async (request, reply) =>
    shown(concord, request, reply, await councilRoom(concord, request), 'hand-over'),
  )
  app.get(`${at}/package`, async (request, reply) => {
    const room = await councilRoom(concord, request)
    void reply.header('cache-control', 'no-store')
    return show(reply, visitOf(concord, request, room.profile), <CouncilPackagePage room={room} />)
  })
  app.post(`${at}/acts`, async (request, reply) => acted(concord, request, reply))
}
