import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readerOf } from '../reader.ts'
import { errorPage } from '../routes/error-page.ts'
import { malformedIn } from '../routes/malformed.ts'
import { type Problem, problemOfFault, sendProblem } from '../routes/problem.ts'
import { FaultyRequest, faultOf, MalformedRequest } from './faulty.ts'
import { rememberPaths } from './paths.ts'

const isForPrograms = (request: FastifyRequest): boolean =>
  /^\/(api|health|metrics)([/?]|$)/.test(request.url)

/** The same problem for a program as JSON and for a person as a page. */
function send(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  if (isForPrograms(request)) return sendProblem(reply, problem)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(errorPage(readerOf(request), problem))
}

const errorsOf = (error: FastifyError, request: FastifyRequest) =>
  error instanceof MalformedRequest
    ? malformedIn(error.issues, error.validationContext ?? 'body', readerOf(request).language)
    : []

/** One handler for whatever a request can fail by: a fault is told, a defect is logged and told without its inside. */
export function addErrors(app: FastifyInstance): void {
  const methodsAt = rememberPaths(app)
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const fault = faultOf(error)
    if (fault === 'defect') request.log.error(error)
    return send(request, reply, problemOfFault(request, fault, errorsOf(error, request)))
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(request.url)
    if (methods.length === 0) return send(request, reply, problemOfFault(request, 'not-found'))
    void reply.header('allow', [...new Set(methods)].join(', '))
    return send(request, reply, problemOfFault(request, 'method-not-allowed'))
  })
}

/** An address that cannot be decoded never reaches a route; it is told all the same. */
export const sendFrameworkError = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => send(request, reply, problemOfFault(request, faultOf(error)))

/** Ends a request of a page or of the API as if nothing were at its address. */
export const notFound = (): FaultyRequest => new FaultyRequest('not-found')
