import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { CorrespondenceShown } from '../../../web/parts/correspondence.tsx'
import type { SignInShown } from '../../../web/parts/sign-ins.tsx'
import { SeatsPage } from '../../../web/pages/seats-page.tsx'
import type { Concord } from '../../concord.ts'
import { seatLimit, signInLimit } from '../../http/settings.ts'
import { languageOf } from '../../language-of.ts'
import { makeCalendarKey, revokeCalendarKey } from '../../notices/calendar-keys.ts'
import { keepCorrespondent } from '../../notices/correspondents.ts'
import { type Reader, readerOf } from '../../reader.ts'
import { forgetSignIn } from '../../signin/cookie.ts'
import { enter } from '../../signin/enter.ts'
import { acceptInvitation } from '../../signin/invitation.ts'
import { leaveSeat, revokeSignIn, signInsFor } from '../../signin/revoke.ts'
import { seatsOn } from '../../signin/seats.ts'
import { type Issued, signIn, type SignInLine, takeSeat } from '../../signin/sign-in.ts'
import { today } from '../../today.ts'
import { statusOf } from '../status-of.ts'
import { wordIn } from './fields-of.ts'
import { correspondenceShown } from './correspondence-shown.ts'
import { queryOf } from './query-of.ts'
import { show } from './show.tsx'
import { profileAt, seatFor, slugOf, visitOf } from './visit-of.ts'

/** The seats that can be taken here; none where one signs in. */
const seatsShown = (concord: Concord, request: FastifyRequest) =>
  concord.mode === 'production'
    ? []
    : concord.profiles.map(({ profile }) => ({
        body: slugOf(profile),
        name: profile.name[readerOf(request).language],
        seats: seatsOn(profile, today()).map(seat => seatFor(profile, seat)),
      }))

function standingOf(line: SignInLine, reader: Reader): SignInShown['standing'] {
  if (line.revoked) return 'revoked'
  if (line.expires.getTime() <= Date.now()) return 'expired'
  return line.id === reader.signIn ? 'here' : 'elsewhere'
}

/** The reader's own sign-ins; the secretariat sees those of its body. */
async function signInsShown(concord: Concord, reader: Reader): Promise<readonly SignInShown[]> {
  if (!reader.signIn) return []
  const profile = concord.profiles.find(one => one.profile.id === reader.body)?.profile ?? null
  const lines = await signInsFor(concord, reader, 50)
  return lines.map(line => ({
    id: line.id,
    seat: seatFor(profile, line),
    created: line.created.toISOString(),
    expires: line.expires.toISOString(),
    standing: standingOf(line, reader),
  }))
}

async function seatsPage(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal | null,
  after: Partial<CorrespondenceShown> = {},
) {
  const invitation = queryOf(request).invitation ?? (wordIn(request.body, 'token') || null)
  return show(
    reply.code(refusal ? statusOf(refusal.refused) : 200).header('cache-control', 'no-store'),
    { ...visitOf(concord, request), href: '/seats' },
    <SeatsPage
      seats={seatsShown(concord, request)}
      signIns={await signInsShown(concord, readerOf(request))}
      invitation={invitation}
      refusal={refusal}
      correspondence={await correspondenceShown(concord, readerOf(request), after)}
    />,
  )
}

/** Goes on with the seat, or says why there is none. */
async function seated(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Issued | Refusal,
) {
  if (isRefusal(answer)) return seatsPage(concord, request, reply, answer)
  await enter(concord, reply, answer)
  return reply.redirect(`/${answer.body.toLowerCase()}`, 303)
}

async function take(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const seat = wordIn(request.body, 'seat')
  if (seat === 'public') {
    await leaveSeat(concord, readerOf(request))
    return forgetSignIn(concord, reply).redirect('/seats', 303)
  }
  const body = profileAt(concord, wordIn(request.body, 'body'))?.id ?? ''
  return seated(concord, request, reply, await takeSeat(concord, request, body, seat))
}

async function revoke(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(request)
  const id = wordIn(request.body, 'id')
  const answer = reader.signIn
    ? await revokeSignIn(concord, reader, id)
    : ({ refused: 'sign-in-first' } as const)
  if (isRefusal(answer)) return seatsPage(concord, request, reply, answer)
  if (id === reader.signIn) forgetSignIn(concord, reply)
  return reply.redirect('/seats', 303)
}

/** Keeps how the seat is written to. */
async function correspond(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const refusal = await keepCorrespondent(concord, readerOf(request), {
    zone: wordIn(request.body, 'zone'),
    language: languageOf(wordIn(request.body, 'language'), undefined, ''),
    address: wordIn(request.body, 'address'),
  })
  if (refusal) return seatsPage(concord, request, reply, refusal)
  return seatsPage(concord, request, reply, null, { saved: 'saved' })
}

/** Opens the calendar of the seat, and shows its address: now, and never again. */
async function openCalendar(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(request)
  const key = await makeCalendarKey(concord, reader)
  if (isRefusal(key)) return seatsPage(concord, request, reply, key)
  const site = `${request.protocol}://${request.host}/${(reader.body ?? '').toLowerCase()}`
  const made = `${site}/calendar.ics?lang=${reader.language}&key=${key}`
  return seatsPage(concord, request, reply, null, { made })
}

async function closeCalendar(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const refusal = await revokeCalendarKey(concord, readerOf(request), wordIn(request.body, 'id'))
  return refusal ? seatsPage(concord, request, reply, refusal) : reply.redirect('/seats#calendar', 303)
}

/** Taking a seat, signing in, accepting an invitation, revoking sign-ins, being written to: plain forms. */
export function addSeatPages(app: FastifyInstance, concord: Concord): void {
  app.get('/seats', (request, reply) => seatsPage(concord, request, reply, null))
  app.post('/seats', { config: seatLimit }, (request, reply) => take(concord, request, reply))
  app.post('/seats/sign-in', { config: signInLimit }, async (request, reply) =>
    seated(
      concord,
      request,
      reply,
      await signIn(concord, wordIn(request.body, 'name'), wordIn(request.body, 'password')),
    ),
  )
  app.post('/seats/invitation', { config: signInLimit }, async (request, reply) =>
    seated(
      concord,
      request,
      reply,
      await acceptInvitation(
        concord,
        wordIn(request.body, 'token'),
        wordIn(request.body, 'name'),
        wordIn(request.body, 'password'),
      ),
    ),
  )
  app.post('/seats/correspondence', { config: seatLimit }, (request, reply) =>
    correspond(concord, request, reply),
  )
  app.post('/seats/calendar', { config: signInLimit }, (request, reply) =>
    openCalendar(concord, request, reply),
  )
  app.post('/seats/calendar/revocation', (request, reply) => closeCalendar(concord, request, reply))
  app.post('/seats/revoke', (request, reply) => revoke(concord, request, reply))
}
