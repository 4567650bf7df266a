import type { FastifyRequest } from 'fastify'
import { ErrorPage } from '../../web/pages/error-page.tsx'
import type { Visit } from '../../web/parts/visit.tsx'
import type { Concord } from '../concord.ts'
import { htmlOf } from './pages/show.tsx'
import { visitOf } from './pages/visit-of.ts'
import type { Problem } from './problem.ts'

const made = (visit: Visit, problem: Problem, request: string | null): string =>
  htmlOf(
    visit,
    <ErrorPage
      title={problem.title}
      detail={problem.detail}
      rule={problem.rule ?? null}
      request={request}
      way={problem.status === 401 || problem.status === 403 ? 'seats' : 'home'}
    />,
  )

/** A problem as a page for people: the same sentence, and a way on. */
export type ErrorPages = (request: FastifyRequest, problem: Problem) => string

/** Who asks too often gets a page that is made once for each language: refusing must cost less than answering. */
export function errorPages(concord: Concord): ErrorPages {
  const kept = new Map<string, string>()
  const tooMany = (visit: Visit, problem: Problem): string => {
    const page = kept.get(visit.language) ?? made({ ...visit, href: '/', seat: null }, problem, null)
    kept.set(visit.language, page)
    return page
  }
  return (request, problem) => {
    const visit = visitOf(concord, request)
    if (problem.code === 'too-many-requests') return tooMany(visit, problem)
    return made(visit, problem, problem.status >= 500 ? request.id : null)
  }
}
