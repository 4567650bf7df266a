import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Unreadable } from '../../core/communique/reading.ts'
import { type Refusal, type RefusalCode, refusals, sentenceOf } from '../../core/refusal.ts'
import { readerOf } from '../reader.ts'
import { type Fault, faults, refusedTitle } from './faults.ts'
import type { Malformed } from './malformed.ts'
import { statusOf } from './status-of.ts'

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
  /** What the refusal is about, by name, for a program that shows it in its own way. */
  readonly facts?: Readonly<Record<string, string>>
  readonly errors?: readonly Malformed[]
  /** What the reader of files found, in plain English. */
  readonly found?: string
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
    ...common(request, refusal.refused, statusOf(refusal.refused)),
    title: refusedTitle[language],
    detail: sentenceOf(refusal, language),
    ...(rule === null ? {} : { rule }),
    ...(refusal.facts ? { facts: refusal.facts } : {}),
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
