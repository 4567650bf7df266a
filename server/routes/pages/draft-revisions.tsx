import type { FastifyReply, FastifyRequest } from 'fastify'
import { revisionsOf } from '../../../web/draft/revisions.ts'
import { DraftRevisionsPage } from '../../../web/pages/draft-revisions-page.tsx'
import type { Concord } from '../../concord.ts'
import { draftHistory } from '../../draft-history.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { draftHere, tableAt } from './draft-place.ts'
import { queryOf } from './query-of.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** The number of an act as an address names it; anything else names none. */
const actIn = (asked: string | undefined): number | null =>
  asked !== undefined && /^\d{1,9}$/.test(asked) ? Number(asked) : null

/** Two revisions of a draft compared, for a seat that may see it. */
export async function revisionsPage(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const entries = await draftHistory(concord, readerOf(request), here.profile.id, here.id, null)
  if (!entries) throw notFound()
  const table = await tableAt(concord, request, here, 'text', null)
  const { from, to, words, view } = queryOf(request)
  const revisions = revisionsOf(entries, { from: actIn(from), to: actIn(to) }, table.text)
  void reply.header('cache-control', 'no-store')
  const shown = (
    <DraftRevisionsPage
      table={table}
      revisions={revisions}
      words={words === 'bracketed' ? 'bracketed' : 'standing'}
      view={view === 'inline' ? 'inline' : 'side'}
    />
  )
  return show(reply, visitOf(concord, request, here.profile), shown)
}
