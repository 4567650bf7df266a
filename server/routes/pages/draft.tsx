import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { renderBrackets } from '../../../core/text/brackets.ts'
import { negotiatedOf, negotiatedText } from '../../../core/draft/negotiated-of.ts'
import { printedNumber } from '../../../core/draft/printed-number.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { rowsOf } from '../../../web/draft/rows.ts'
import { type DraftTable, queryAt, type RefusedForm, sponsorNames } from '../../../web/draft/table.ts'
import { DraftHistoryPage } from '../../../web/pages/draft-history-page.tsx'
import { DraftPage, DraftParagraphPage } from '../../../web/pages/draft-page.tsx'
import { DraftsPage } from '../../../web/pages/drafts-page.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { noteSeen } from '../../draft-desk/seen.ts'
import { draftHistory } from '../../draft-history.ts'
import { actOnDraft } from '../../drafting.ts'
import { notFound } from '../../http/errors.ts'
import { limits } from '../../http/settings.ts'
import { mayRead } from '../../may-read.ts'
import { readerOf } from '../../reader.ts'
import { draftLines } from '../../views/drafts.ts'
import { statusOf } from '../status-of.ts'
import { draftCommandOf, type FormFields, formFieldsOf } from './draft-command-of.ts'
import { draftHere, type DraftHere, tableAt } from './draft-place.ts'
import { paramOf, wordIn } from './fields-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

/** What a body negotiates. */
async function list(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const maySee = mayRead(reader, { body: profile.id, audience: 'members' })
  const drafts = maySee ? await asReader(concord.database, reader, tx => draftLines(tx, profile.id)) : null
  void reply.header('cache-control', 'no-store')
  return show(reply, visitOf(concord, request, profile), <DraftsPage profile={profile} drafts={drafts} />)
}

/** The page of the whole table, or of one paragraph, as the seat sees it now. */
async function page(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: DraftTable['page'],
  refused: RefusedForm | null,
) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, kind, refused)
  const asked = paramOf(request, 'paragraph')
  if (asked !== '' && table.selected !== asked) throw notFound()
  const Shown = kind === 'text' ? DraftPage : DraftParagraphPage
  const status = refused ? statusOf(refused.refusal.refused) : 200
  void reply.code(status).header('cache-control', 'no-store')
  return show(reply, visitOf(concord, request, here.profile), <Shown table={table} />)
}

/** The place to which an act leads back: its paragraph. */
function backTo(table: DraftTable): string {
  const hash = table.selected ? `#${table.selected}` : ''
  return table.page === 'paragraph' && table.selected
    ? `${table.address}/${table.selected}${queryAt(table, { selected: null })}`
    : `${table.address}${queryAt(table)}${hash}`
}

/** An act that was sent with a form: done, and back to the paragraph; or refused, with the words kept. */
async function act(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const fields = formFieldsOf(request.body)
  const kind = wordIn(request.body, 'page') === 'paragraph' ? 'paragraph' : 'text'
  const done = await doneWith(concord, request, here, fields)
  if (isRefusal(done)) {
    const refused = { form: wordIn(request.body, 'form'), refusal: done, typed: fields }
    return page(concord, request, reply, kind, refused)
  }
  const table = await tableAt(concord, request, here, kind, null)
  return reply.redirect(backTo(table), 303)
}

async function doneWith(concord: Concord, request: FastifyRequest, here: DraftHere, fields: FormFields) {
  const command = draftCommandOf(here.folded.thing, fields)
  if (command === null) return { refused: 'nothing-proposed' } as const
  if (isRefusal(command)) return command
  return await actOnDraft(concord, readerOf(request), here.profile, here.id, command)
}

/** The seat says that it has seen what changed. */
async function seen(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const position = Number(wordIn(request.body, 'position'))
  const reader = readerOf(request)
  if (reader.signIn !== null && Number.isSafeInteger(position) && position > 0)
    await noteSeen(
      concord,
      { reader, body: here.profile.id, draft: here.id },
      Math.min(position, here.folded.position),
    )
  return reply.redirect(backTo(await tableAt(concord, request, here, 'text', null)), 303)
}

/** The text as the house prints it, to be copied: with names, without, or clean. */
function printed(table: DraftTable): string {
  const names = sponsorNames(table)
  const { view, text } = table
  const lines = rowsOf(table.draft).flatMap(row => {
    const { paragraph, live, behind } = row
    const number = printedNumber(paragraph)
    const heading = paragraph.heading?.[text]
    const coming = view === 'clean' ? [] : [...live.filter(({ kind }) => kind === 'alternative'), ...behind]
    const isGone = row.standing === 'deleted' || row.standing === 'merged'
    return [
      ...(heading ? [heading] : []),
      ...(isGone
        ? []
        : [`${number}. ${renderBrackets(negotiatedOf(paragraph, text, live, names), view, text)}`]),
      ...coming.map(
        each =>
          `${paragraph.number} ${each.suffix ?? ''}. ${renderBrackets(negotiatedText(each, names), view, text)}`,
      ),
    ]
  })
  return `${[table.draft.title[text] ?? '', table.draft.symbol, ...lines].join('\n\n')}\n`
}

async function asText(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  void reply.header('cache-control', 'no-store')
  return reply.type('text/plain; charset=utf-8').send(printed(table))
}

/** What was done to one paragraph. */
async function history(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  const paragraph = table.draft.paragraphs.find(({ id }) => id === paramOf(request, 'paragraph'))
  const reader = readerOf(request)
  const entries = paragraph && (await draftHistory(concord, reader, here.profile.id, here.id, paragraph.id))
  if (!paragraph || !entries) throw notFound()
  void reply.header('cache-control', 'no-store')
  const shown = <DraftHistoryPage table={table} paragraph={paragraph} entries={entries} />
  return show(reply, visitOf(concord, request, here.profile), shown)
}

/** The drafts of the body in which the seat is. */
function ownList(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const { body } = readerOf(request)
  const profile = concord.profiles.find(one => one.profile.id === body)?.profile
  return reply.redirect(profile ? `/${slugOf(profile)}/drafts` : '/seats', 303)
}

/** The drafting table: everything that is done there is a form, and everything that is seen has an address. */
export function addDraftPages(app: FastifyInstance, concord: Concord): void {
  const bodyLimit = limits.upload
  app.get('/drafts', (request, reply) => ownList(concord, request, reply))
  app.get('/:body/drafts', (request, reply) => list(concord, request, reply))
  app.get('/:body/drafts/:draft', (request, reply) => page(concord, request, reply, 'text', null))
  app.get('/:body/drafts/:draft/text', (request, reply) => asText(concord, request, reply))
  app.get('/:body/drafts/:draft/:paragraph', (request, reply) =>
    page(concord, request, reply, 'paragraph', null),
  )
  app.get('/:body/drafts/:draft/:paragraph/history', (request, reply) => history(concord, request, reply))
  app.post('/:body/drafts/:draft/acts', { bodyLimit }, (request, reply) => act(concord, request, reply))
  app.post('/:body/drafts/:draft/seen', (request, reply) => seen(concord, request, reply))
}
