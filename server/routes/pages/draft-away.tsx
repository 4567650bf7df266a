import type { FastifyReply, FastifyRequest } from 'fastify'
import { DraftAwayPage } from '../../../web/pages/draft-away-page.tsx'
import type { Concord } from '../../concord.ts'
import { readerOf } from '../../reader.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

/** Answers a form from a seat that sees no such draft, whether there is one or not: its words are given back. */
export function draftAway(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const visit = { ...visitOf(concord, request, profile), href: `/${slugOf(profile)}/drafts` }
  void reply.code(readerOf(request).signIn === null ? 401 : 403).header('cache-control', 'no-store')
  return show(reply, visit, <DraftAwayPage typed={formFieldsOf(request.body)} />)
}
