import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { segmentFilters } from '../../../web/draft/segments.ts'
import { DraftLanguagesPage } from '../../../web/pages/draft-languages-page.tsx'
import { DraftPrecedentsPage } from '../../../web/pages/draft-precedents-page.tsx'
import type { Concord } from '../../concord.ts'
import { notFound } from '../../http/errors.ts'
import { earlierWords } from '../../precedents.ts'
import { readerOf } from '../../reader.ts'
import { segmentsOf } from '../../segments-of.ts'
import { textChecks } from '../../text-checks.ts'
import { draftHere, tableAt } from './draft-place.ts'
import { paramOf } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** Every paragraph in all its languages. */
async function languages(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  const { only } = queryOf(request)
  const filter = segmentFilters.find(each => each === only) ?? 'all'
  void reply.header('cache-control', 'no-store')
  const segments = await segmentsOf(table.draft, table.comparing)
  const loaded = concord.profiles.find(({ profile }) => profile.id === here.profile.id)
  const checks = loaded ? textChecks(table.draft, loaded) : { found: [], unread: [] }
  const shown = <DraftLanguagesPage table={table} segments={segments} checks={checks} filter={filter} />
  return show(reply, visitOf(concord, request, here.profile), shown)
}

/** What earlier texts say of one paragraph. */
async function precedents(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  const { profile } = here
  const paragraph = table.draft.paragraphs.find(({ id }) => id === paramOf(request, 'paragraph'))
  if (!paragraph) throw notFound()
  const text = paragraph.texts[table.text]?.text ?? ''
  const sought = { body: profile.id, language: table.text, text }
  const earlier = await earlierWords(concord, readerOf(request), sought)
  void reply.header('cache-control', 'no-store')
  const shown = (
    <DraftPrecedentsPage profile={profile} table={table} paragraph={paragraph} earlier={earlier} />
  )
  return show(reply, visitOf(concord, request, profile), shown)
}

/** Pages beside the drafting table: its languages side by side, and what earlier texts say. */
export function addDraftLanguagePages(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/drafts/:draft/languages', (request, reply) => languages(concord, request, reply))
  app.get('/:body/drafts/:draft/:paragraph/precedents', (request, reply) =>
    precedents(concord, request, reply),
  )
}
