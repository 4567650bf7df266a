import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Unreadable } from '../../core/communique/reading.ts'
import { type Refusal, type RefusalCode, refusals, sentenceOf } from '../../core/refusal.ts'
import { readerOf } from '../reader.ts'
import { type Fault, faults, refusedTitle } from './faults.ts'
import type { Malformed } from './malformed.ts'

/** Why something was not done, as RFC 9457 words it. `code` is for programs, `detail` for people. */
export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The request, as the log knows it. */
  readonly instance: string
  readonly code: RefusalCode | Fault
  /** The rule of practice that a refusal rests on. */
  readonly rule?: string
  readonly errors?: readonly Malformed[]
  /** What the reader of files found, in plain English. */
  readonly found?: string
}

/** The one table from refusals to HTTP: the core knows no numbers. */
export const statusOf: Readonly<Record<RefusalCode, number>> = {
  'source-already-recorded': 409,
  'text-already-recorded': 409,
  'meeting-not-identified': 422,
  'questions-open': 422,
  'several-texts-in-one-file': 422,
  'text-not-covered': 422,
  'text-too-long': 413,
  'unknown-correction-target': 422,
  'impossible-correction': 422,
  'nothing-corrected': 422,
  'not-recorded-yet': 404,
  'no-such-reading': 404,
  'desk-full': 409,
  'stale-version': 409,
  'text-not-recordable': 422,
  'sign-in-first': 401,
  'secretariat-only': 403,
  'no-such-seat': 404,
  'seat-by-invitation': 403,
  'seat-on-this-machine': 403,
  'sign-in-failed': 401,
  'invitation-not-valid': 410,
  'name-taken': 409,
  'password-too-weak': 422,
  'nothing-to-revoke': 404,
}

const common = (request: FastifyRequest, code: RefusalCode | Fault, status: number) => ({
  type: `/api#${code}`,
  status,
  instance: `urn:request:${request.id}`,
  code,
})

/** A refusal as a problem, with its sentence in the reader's language and its rule. */
export function problemOfRefusal(request: FastifyRequest, refusal: Refusal): Problem {
  const { language } = readerOf(request)
  const { rule } = refusals[refusal.refused]
  return {
    ...common(request, refusal.refused, statusOf[refusal.refused]),
    title: refusedTitle[language],
    detail: sentenceOf(refusal, language),
    ...(rule === null ? {} : { rule }),
  }
}

/** A fault of the request as a problem, in the reader's language. */
export function problemOfFault(
  request: FastifyRequest,
  fault: Fault,
  errors: readonly Malformed[] = [],
): Problem {
  const { language } = readerOf(request)
  const { status, title, detail } = faults[fault]
  return {
    ...common(request, fault, status),
    title: title[language],
    detail: detail[language],
    ...(errors.length > 0 ? { errors } : {}),
  }
}

/** Replies with a problem, already in its bytes: no schema of a route touches it. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))

/** Replies to a refused request of the API. */
export const sendRefusal = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendProblem(reply, problemOfRefusal(request, refusal))

/** Replies to a faulty request of the API. */
export const sendFault = (request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply =>
  sendProblem(reply, problemOfFault(request, fault))

const faultOfFile: Readonly<Record<Unreadable['error']['code'], Fault>> = {
  empty: 'file-empty',
  'not-text': 'file-not-text',
  'too-large': 'file-too-large',
  'several-texts': 'file-several-texts',
  'unsupported-language': 'file-language',
}

/** Replies to a file that could not be read: the sentence of its kind, and what was found in it. */
export const sendUnreadable = (
  request: FastifyRequest,
  reply: FastifyReply,
  { error }: Unreadable,
): FastifyReply =>
  sendProblem(reply, {
    ...problemOfFault(request, faultOfFile[error.code]),
    found: error.message,
  })
