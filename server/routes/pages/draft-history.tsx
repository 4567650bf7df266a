import type { FastifyReply, FastifyRequest } from 'fastify'
import { wordsOrigins } from '../../../core/draft/words-origins.ts'
import { DraftHistoryPage } from '../../../web/pages/draft-history-page.tsx'
import type { Concord } from '../../concord.ts'
import { actsOnParagraph, draftHistory } from '../../draft-history.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { draftHere, tableAt } from './draft-place.ts'
import { paramOf } from './fields-of.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** What was done to one paragraph, and where each of its words comes from. */
export async function historyPage(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  const paragraph = table.draft.paragraphs.find(({ id }) => id === paramOf(request, 'paragraph'))
  const all = await draftHistory(concord, readerOf(request), here.profile.id, here.id, null)
  if (!paragraph || !all) throw notFound()
  const entries = actsOnParagraph(table.draft, all, paragraph.id)
  void reply.header('cache-control', 'no-store')
  const spans = wordsOrigins(all)(paragraph.id, table.text)
  const shown = (
    <DraftHistoryPage table={table} paragraph={paragraph} entries={entries} spans={spans} all={all} />
  )
  return show(reply, visitOf(concord, request, here.profile), shown)
}
