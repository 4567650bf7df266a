import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { Unreadable } from '../../../core/communique/reading.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { ReadPage } from '../../../web/pages/read-page.tsx'
import { ReviewPage } from '../../../web/pages/review-page.tsx'
import type { Concord } from '../../concord.ts'
import { copyToDesk } from '../../copy-to-desk.ts'
import { deskLines } from '../../desk.ts'
import { notFound } from '../../http/errors.ts'
import { uploadLimit } from '../../http/settings.ts'
import { isUnreadable } from '../../read-file.ts'
import { readerOf } from '../../reader.ts'
import {
  acceptFromDesk,
  atDesk,
  correctAtDesk,
  type DeskReading,
  discardFromDesk,
  readToDesk,
} from '../../recording.ts'
import { statusOf } from '../status-of.ts'
import { correctionOf } from './correction-of.ts'
import { paramOf, wordIn } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import { bodyAt, meetingHere } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

/** The desk of a body is its own secretariat's. */
function maySee(request: FastifyRequest, profile: Profile): boolean {
  const { actor, body } = readerOf(request)
  return actor.capacity === 'secretariat' && body === profile.id
}

/** The page on which a text is handed in, with what waits for review and why the last try failed. */
async function readPage(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  failed: {
    readonly refusal?: Refusal
    readonly unreadable?: Unreadable['error'] | { readonly code: 'none' }
  },
) {
  const profile = bodyAt(concord, request)
  const refusal =
    failed.refusal ?? (maySee(request, profile) ? null : ({ refused: 'secretariat-only' } as const))
  const waiting = maySee(request, profile) ? await deskLines(concord, profile.id, readerOf(request)) : []
  const status = refusal ? statusOf(refusal.refused) : failed.unreadable ? 422 : 200
  return show(
    reply.code(status).header('cache-control', 'no-store'),
    visitOf(concord, request, profile),
    <ReadPage profile={profile} waiting={waiting} refusal={refusal} unreadable={failed.unreadable ?? null} />,
  )
}

type HandedIn = { readonly bytes: Buffer; readonly name: string; readonly language: string }

/** The file of a form with its fields, in whatever order they come. */
async function handedIn(request: FastifyRequest): Promise<HandedIn | null> {
  let file: Pick<HandedIn, 'bytes' | 'name'> | null = null
  let language = ''
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { bytes: await part.toBuffer(), name: part.filename }
    else if (part.fieldname === 'language') language = String(part.value)
  }
  return file && file.name !== '' ? { ...file, language } : null
}

async function handIn(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  if (!maySee(request, profile)) return readPage(concord, request, reply, {})
  const file = await handedIn(request)
  if (!file) return readPage(concord, request, reply, { unreadable: { code: 'none' } })
  const how = { body: profile.id, ...(file.language ? { language: file.language } : {}) }
  const answer = await readToDesk(concord, file.bytes, file.name, readerOf(request), how)
  if (isRefusal(answer)) return readPage(concord, request, reply, { refusal: answer })
  if (isUnreadable(answer)) return readPage(concord, request, reply, { unreadable: answer.error })
  return reply.redirect(`/${slugOf(profile)}/read/${answer.id}`, 303)
}

/** A reading on the desk of this body; another body's is not there. */
async function deskReading(concord: Concord, request: FastifyRequest): Promise<DeskReading> {
  const profile = bodyAt(concord, request)
  const id = paramOf(request, 'id')
  if (!/^[\da-f-]{36}$/.test(id)) throw notFound()
  const reader = readerOf(request)
  const found = await atDesk(concord, id, reader)
  if (isRefusal(found) || found.body !== profile.id || reader.body !== profile.id) throw notFound()
  return found
}

async function reviewPage(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal | null,
) {
  const profile = bodyAt(concord, request)
  const review = await deskReading(concord, request)
  if (review.meeting !== null && refusal === null) return reply.redirect(`/${review.meeting}`, 303)
  return show(
    reply.code(refusal ? statusOf(refusal.refused) : 200).header('cache-control', 'no-store'),
    visitOf(concord, request, profile),
    <ReviewPage review={review} profile={profile} fixing={queryOf(request).fix ?? null} refusal={refusal} />,
  )
}

/** The place on the page to which a correction leads back. */
function placeIn(form: unknown): string {
  const what = wordIn(form, 'correct')
  if (what === 'act') return `#f-${wordIn(form, 'act')}`
  return what === 'meeting' || what === 'chair' ? `#f-${what}` : ''
}

async function applyCorrection(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const review = await deskReading(concord, request)
  const correction = correctionOf(request.body, review.reading)
  const answer = correction && (await correctAtDesk(concord, review.id, [correction], readerOf(request)))
  if (isRefusal(answer)) return reviewPage(concord, request, reply, answer)
  const slug = slugOf(bodyAt(concord, request))
  return reply.redirect(`/${slug}/read/${review.id}${placeIn(request.body)}`, 303)
}

async function accept(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const review = await deskReading(concord, request)
  const answer = await acceptFromDesk(concord, review.id, [], readerOf(request))
  if (isRefusal(answer)) return reviewPage(concord, request, reply, answer)
  return reply.redirect(`/${answer}`, 303)
}

async function discard(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const review = await deskReading(concord, request)
  const refusal = await discardFromDesk(concord, review.id, readerOf(request))
  if (refusal) return reviewPage(concord, request, reply, refusal)
  const back = review.corrects?.meeting ?? `${slugOf(bodyAt(concord, request))}/read`
  return reply.redirect(`/${back}`, 303)
}

/** Opens the recorded reading for correction: a copy of it on the desk, the same for everybody who opens it. */
async function openCopy(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(request)
  const { profile, meeting, text } = await meetingHere(concord, request)
  const answer =
    reader.body === profile.id
      ? await copyToDesk(concord, meeting.id, text, reader)
      : ({ refused: 'secretariat-only' } as const)
  if (isRefusal(answer)) return readPage(concord, request, reply, { refusal: answer })
  return reply.redirect(`/${slugOf(profile)}/read/${answer}`, 303)
}

/** The secretariat's desk: hand in, review, correct, accept; every step a plain form. */
export function addDeskPages(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/read', (request, reply) => readPage(concord, request, reply, {}))
  app.post('/:body/read', { config: uploadLimit }, (request, reply) => handIn(concord, request, reply))
  app.get('/:body/read/:id', (request, reply) => reviewPage(concord, request, reply, null))
  app.post('/:body/read/:id/corrections', (request, reply) => applyCorrection(concord, request, reply))
  app.post('/:body/read/:id/acceptance', (request, reply) => accept(concord, request, reply))
  app.post('/:body/read/:id/discard', (request, reply) => discard(concord, request, reply))
  app.post('/:body/:organ/:start/correction', (request, reply) => openCopy(concord, request, reply))
}
