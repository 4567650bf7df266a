import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { type MeetingStage, noMeeting } from '../../../core/meeting/meeting.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { FormFields } from '../../../web/draft/change-of.ts'
import { MeetingNewPage, type NewMeeting } from '../../../web/pages/meeting-new-page.tsx'
import type { Concord } from '../../concord.ts'
import { actsOnMeeting, factsFor, meetingFor } from '../../convening.ts'
import { asReader } from '../../database/audience.ts'
import { readerOf } from '../../reader.ts'
import { councilMeetings } from '../../views/council-meetings.ts'
import { statusOf } from '../status-of.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { mayPlan } from './may-plan.ts'
import { isPlannedSo, planOf } from './meeting-plan-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

const over: readonly MeetingStage[] = ['closed', 'cancelled']

async function page(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: Pick<NewMeeting, 'typed' | 'refusal'>,
) {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const facts = await factsFor(concord, reader, profile, noMeeting)
  const lines = await asReader(concord.database, reader, tx => councilMeetings(tx, profile.id))
  const planned = lines.map(({ meeting }) => meeting).filter(({ stage }) => !over.includes(stage))
  const may = mayPlan(request, profile, facts)
  const { refused = null } = isRefusal(may) ? may : (sent.refusal ?? {})
  void reply.code(refused === null ? 200 : statusOf(refused)).header('cache-control', 'no-store')
  const shown: NewMeeting = { profile, facts, may, planned, ...sent }
  return show(reply, visitOf(concord, request, profile), <MeetingNewPage made={shown} />)
}

/** Plans what was typed, with the request for it if a member asks; or says why not. */
async function made(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
  fields: FormFields,
): Promise<string | Refusal> {
  const reader = readerOf(request)
  const may = mayPlan(request, profile, await factsFor(concord, reader, profile, noMeeting))
  if (isRefusal(may)) return may
  const commands = planOf(profile, fields, may)
  if (isRefusal(commands)) return commands
  const [{ id }] = commands
  const known = await meetingFor(concord, reader, profile, id)
  if (known && !isPlannedSo(known.thing, commands[0]))
    return { refused: 'meeting-already-planned', facts: { meeting: id } }
  const done = await actsOnMeeting(concord, reader, profile, id, commands)
  return isRefusal(done) ? done : id
}

async function plan(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const typed = formFieldsOf(request.body)
  const id = await made(concord, request, profile, typed)
  if (isRefusal(id)) return page(concord, request, reply, { typed, refusal: id })
  return reply.redirect(`/${slugOf(profile)}/meetings/${id}`, 303)
}

/** Where a meeting is planned, and where a member asks for an extraordinary one. */
export function addMeetingNewPages(app: FastifyInstance, concord: Concord): void {
  const at = '/:body/meetings/new'
  app.get(at, (request, reply) => page(concord, request, reply, { typed: null, refusal: null }))
  app.post(at, (request, reply) => plan(concord, request, reply))
}
