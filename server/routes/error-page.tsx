import type { FastifyRequest } from 'fastify'
import { ErrorPage } from '../../web/pages/error-page.tsx'
import type { Concord } from '../concord.ts'
import { htmlOf } from './pages/show.tsx'
import { profileAt, visitOf } from './pages/visit-of.ts'
import type { Problem } from './problem.ts'

/** The body in whose pages something went wrong. */
const bodyIn = (concord: Concord, request: FastifyRequest) =>
  profileAt(concord, request.url.split(/[/?]/)[1] ?? '')

/** A problem as a page for people: the same words as the API's reply, and a way on. */
export const errorPage = (
  concord: Concord,
  request: FastifyRequest,
  { title, detail, rule, status, instance }: Problem,
): string =>
  htmlOf(
    visitOf(concord, request, bodyIn(concord, request)),
    <ErrorPage
      title={title}
      detail={detail}
      rule={rule ?? null}
      request={status >= 500 ? instance : null}
      way={status === 401 || status === 403 ? 'seats' : 'home'}
    />,
  )
