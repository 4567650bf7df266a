import type { FastifyReply } from 'fastify'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { VisitProvider, type Visit } from '../../../web/parts/visit.tsx'

/** A page as complete HTML. */
export const htmlOf = (visit: Visit, page: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<VisitProvider value={visit}>{page}</VisitProvider>)}`

/** Replies with a page. */
export const show = (reply: FastifyReply, visit: Visit, page: ReactNode): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(htmlOf(visit, page))
