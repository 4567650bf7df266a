import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readerOf } from '../reader.ts'
import type { Concord } from '../concord.ts'
import { errorPages } from '../routes/error-page.tsx'
import { malformedIn } from '../routes/malformed.ts'
import { type Problem, problemOfFault, sendProblem } from '../routes/problem.ts'
import { FaultyRequest, faultOf, MalformedRequest, MovedRequest } from './faulty.ts'
import { rememberPaths } from './paths.ts'

const isForPrograms = (request: FastifyRequest): boolean =>
  /^\/(api|health|metrics)([/?]|$)/.test(request.url)

/** Tells a problem: to a program as JSON, to a person as a page. */
export type Teller = (request: FastifyRequest, reply: FastifyReply, problem: Problem) => FastifyReply

export function tellerOf(concord: Concord): Teller {
  const pageOf = errorPages(concord)
  return (request, reply, problem) =>
    isForPrograms(request)
      ? sendProblem(reply, problem)
      : reply
          .code(problem.status)
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(pageOf(request, problem))
}

const errorsOf = (error: FastifyError, request: FastifyRequest) =>
  error instanceof MalformedRequest
    ? malformedIn(error.issues, error.validationContext ?? 'body', readerOf(request).language)
    : []

/** The same question at the new address. Kept by no cache: a later correction may bring the meeting back. */
function sendOn(request: FastifyRequest, reply: FastifyReply, { to }: MovedRequest): FastifyReply {
  const path = (request.routeOptions.url ?? '').replace(':body/:organ/:start', to)
  const query = /\?.*/.exec(request.url)?.[0] ?? ''
  return reply.header('cache-control', 'no-store').redirect(path + query, 308)
}

/** One handler for whatever a request can fail by: a fault is told, a defect is logged and told without its inside. */
export function addErrors(app: FastifyInstance, tell: Teller): void {
  const methodsAt = rememberPaths(app)
  app.setErrorHandler<FastifyError | MovedRequest>((error, request, reply) => {
    if (error instanceof MovedRequest) return sendOn(request, reply, error)
    const fault = faultOf(error)
    if (fault === 'defect') request.log.error(error)
    return tell(request, reply, problemOfFault(request, fault, errorsOf(error, request)))
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(request.url)
    if (methods.length === 0) return tell(request, reply, problemOfFault(request, 'not-found'))
    void reply.header('allow', [...new Set(methods)].join(', '))
    return tell(request, reply, problemOfFault(request, 'method-not-allowed'))
  })
}

/** Ends a request of a page or of the API as if nothing were at its address. */
export const notFound = (): FaultyRequest => new FaultyRequest('not-found')
