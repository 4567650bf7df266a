import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reviewOf } from '../../../core/commitment/review-of.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { NominationPage } from '../../../web/pages/nomination-page.tsx'
import { RegisterPage } from '../../../web/pages/register-page.tsx'
import { RegistersPage } from '../../../web/pages/registers-page.tsx'
import { FollowUpsRead, ReviewOfImplementation } from '../../../web/parts/review-of-implementation.tsx'
import type { OfferedAct, RefusedAct, RegisterRoom, RegisterRow } from '../../../web/registers/room.ts'
import { registerPaths } from '../../../web/registers/room.ts'
import {
  candidacyRow,
  commitmentRow,
  nominationRow,
  positionRow,
  reportRow,
} from '../../../web/registers/rows-of.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { notFound } from '../../http/errors.ts'
import { limits } from '../../http/settings.ts'
import { readerOf } from '../../reader.ts'
import { type RegisterName, registerNames } from '../../register-kinds.ts'
import { actOnRegister, registerFor } from '../../registers.ts'
import { allFollowUps } from '../../views/follow-ups.ts'
import { meetingLines } from '../../views/meetings.ts'
import { statusOf } from '../status-of.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { fieldsOf, paramOf } from './fields-of.ts'
import { bodyAt } from './record.tsx'
import { instrumentsAt } from './register.tsx'
import { registerCommandOf } from './register-command-of.ts'
import { isSeated } from './is-seated.ts'
import { roomAt } from './register-room.ts'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

type Shown = Exclude<RegisterName, 'instrument'>

/** The lines of a register as its page shows them. */
async function rowsFor(
  concord: Concord,
  request: FastifyRequest,
  room: RegisterRoom,
  register: Shown,
): Promise<readonly RegisterRow[]> {
  const reader = readerOf(request)
  const { language } = reader
  const { profile } = room
  const lines = <Name extends Shown>(name: Name) => registerFor(concord, reader, profile, name)
  if (register === 'nomination')
    return (await lines(register)).map(({ thing }) => nominationRow(room, thing, language))
  if (register === 'report')
    return (await lines(register)).map(({ thing }) => reportRow(room, thing, language))
  if (register === 'candidacy')
    return (await lines(register)).map(({ thing }) => candidacyRow(room, thing, language))
  if (register === 'commitment')
    return (await lines(register)).map(({ thing }) => commitmentRow(room, thing, language))
  return (await lines(register)).map(({ thing }) => positionRow(room, thing, language))
}

const openings: Readonly<Record<Shown, OfferedAct['does']>> = {
  nomination: 'notify-vacancy',
  report: 'expect-report',
  candidacy: 'register-candidacy',
  commitment: 'undertake',
  position: 'take-position',
}

/** New entries are made by the secretariat; a candidacy by its State as well. */
function openingFor({ facts }: RegisterRoom, register: Shown): OfferedAct | null {
  const { capacity } = facts.actor
  const may = capacity === 'secretariat' || (register === 'candidacy' && capacity === 'national')
  return may ? { does: openings[register] } : null
}

/** The meetings that are asked for, and what of their commitments has come. */
async function reviewAt(concord: Concord, request: FastifyRequest, room: RegisterRoom) {
  const reader = readerOf(request)
  const all = (await registerFor(concord, reader, room.profile, 'commitment')).map(({ thing }) => thing)
  const meetings = [...new Set(all.flatMap(({ meeting }) => meeting ?? []))].toSorted()
  const asked = [fieldsOf(request.query).meeting ?? []].flat().map(String)
  const chosen = meetings.filter(meeting => asked.includes(meeting))
  const review = reviewOf(all, chosen.length > 0 ? chosen : meetings, room.facts.day)
  const { followUps, lines } = await asReader(concord.database, reader, async tx => ({
    followUps: await allFollowUps(tx, room.profile),
    lines: await meetingLines(tx, room.profile),
  }))
  const languages = Object.fromEntries(lines.map(line => [line.id, line.recorded[0] ?? '']))
  return (
    <>
      <ReviewOfImplementation review={review} meetings={meetings} />
      <FollowUpsRead followUps={followUps} languages={languages} />
    </>
  )
}

async function list(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  register: Shown,
  refused: RefusedAct | null = null,
) {
  const profile = bodyAt(concord, request)
  const room = await roomAt(concord, request, profile, refused)
  const seated = isSeated(request, profile)
  const rows = await rowsFor(concord, request, room, register)
  const beside = register === 'commitment' ? await reviewAt(concord, request, room) : null
  void reply.code(refused ? statusOf(refused.refusal.refused) : 200).header('cache-control', 'no-store')
  return show(
    reply,
    visitOf(concord, request, profile),
    <RegisterPage
      room={room}
      register={register}
      rows={rows}
      opening={seated ? openingFor(room, register) : null}
      sees={seated ? 'entries' : 'nothing'}
    >
      {beside}
    </RegisterPage>,
  )
}

async function nominationAt(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  refused: RefusedAct | null = null,
) {
  const profile = bodyAt(concord, request)
  const all = await registerFor(concord, readerOf(request), profile, 'nomination')
  const found = all.find(each => each.id === id)
  if (!found) throw notFound()
  const room = await roomAt(concord, request, profile, refused)
  void reply.code(refused ? statusOf(refused.refusal.refused) : 200).header('cache-control', 'no-store')
  return show(
    reply,
    visitOf(concord, request, profile),
    <NominationPage room={room} nomination={found.thing} />,
  )
}

async function hub(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const count = async (name: RegisterName) => (await registerFor(concord, reader, profile, name)).length
  const known: Readonly<Record<RegisterName, number>> = {
    nomination: await count('nomination'),
    report: await count('report'),
    candidacy: await count('candidacy'),
    instrument: await count('instrument'),
    commitment: await count('commitment'),
    position: await count('position'),
  }
  void reply.header('cache-control', 'no-store')
  return show(
    reply,
    visitOf(concord, request, profile),
    <RegistersPage profile={profile} counts={isSeated(request, profile) ? known : null} />,
  )
}

async function instrumentsRefused(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  refused: RefusedAct,
) {
  void reply.code(statusOf(refused.refusal.refused)).header('cache-control', 'no-store')
  return await reply.type('text/html; charset=utf-8').send(await instrumentsAt(concord, request, refused))
}

/** Does what a form asks, and leads back to the page; or it is refused, and what was typed is kept. */
async function act(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const name = registerNames.find(each => each === paramOf(request, 'register'))
  if (!name) throw notFound()
  const id = paramOf(request, 'thing')
  const typed = formFieldsOf(request.body)
  const command = registerCommandOf(name, typed)
  const done = isRefusal(command)
    ? command
    : await actOnRegister(concord, readerOf(request), profile, name, id, command)
  const isOpening = name !== 'instrument' && typed['does']?.[0] === openings[name]
  if (isRefusal(done)) {
    const refused = { does: typed['does']?.[0] ?? '', id, refusal: done, typed }
    if (name === 'instrument') return await instrumentsRefused(concord, request, reply, refused)
    const isOwnPage = name === 'nomination' && !isOpening && isSeated(request, profile)
    return isOwnPage
      ? await nominationAt(concord, request, reply, id, refused)
      : await list(concord, request, reply, name, refused)
  }
  const page = `/${slugOf(profile)}/${registerPaths[name]}`
  const places = { nomination: `/${id}`, instrument: `#r-${id}` } as const
  const place = name === 'nomination' || name === 'instrument' ? places[name] : `#${id}`
  return reply.redirect(`${page}${place}`, 303)
}

/** The registers of a body: one page that leads to all, one for each, one for each nomination. */
export function addRegistersPages(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/registers', (request, reply) => hub(concord, request, reply))
  for (const name of registerNames)
    if (name !== 'instrument')
      app.get(`/:body/${registerPaths[name]}`, (request, reply) => list(concord, request, reply, name))
  app.get('/:body/nominations/:nomination', (request, reply) =>
    nominationAt(concord, request, reply, paramOf(request, 'nomination')),
  )
  app.post('/:body/registers/:register/:thing/acts', { bodyLimit: limits.upload }, (request, reply) =>
    act(concord, request, reply),
  )
}
