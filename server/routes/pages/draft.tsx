import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ProposedChange } from '../../../core/draft/command.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { linesOf } from '../../../web/draft/printed-lines.ts'
import { rebased } from '../../../web/draft/rebased.ts'
import { rowsOf } from '../../../web/draft/rows.ts'
import type { FormFields } from '../../../web/draft/change-of.ts'
import { type DraftTable, placeHref, type RefusedForm, sponsorNames } from '../../../web/draft/table.ts'
import { DraftPage, DraftParagraphPage } from '../../../web/pages/draft-page.tsx'
import { DraftsPage } from '../../../web/pages/drafts-page.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { prepareProposal } from '../../draft-desk/prepare-proposal.ts'
import { noteSeen } from '../../draft-desk/seen.ts'
import { actOnDraft } from '../../drafting.ts'
import { notFound } from '../../http/errors.ts'
import { limits } from '../../http/settings.ts'
import { mayRead } from '../../may-read.ts'
import { readerOf } from '../../reader.ts'
import { draftLines } from '../../views/drafts.ts'
import { statusOf } from '../status-of.ts'
import { draftCommandOf, formFieldsOf } from './draft-command-of.ts'
import { draftAway } from './draft-away.tsx'
import { convergencePage } from './draft-convergence.tsx'
import { historyPage } from './draft-history.tsx'
import { draftHere, type DraftHere, draftSeen, tableAt } from './draft-place.ts'
import { revisionsPage } from './draft-revisions.tsx'
import { paramOf, wordIn } from './fields-of.ts'
import { bodyAt } from './record.tsx'
import { htmlOf, show } from './show.tsx'
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
export async function page(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: DraftTable['page'],
  refused: RefusedForm | null,
) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, kind, refused && rebased(refused))
  const asked = paramOf(request, 'paragraph')
  if (asked !== '' && table.selected !== asked) throw notFound()
  const Shown = kind === 'text' ? DraftPage : DraftParagraphPage
  const status = refused ? statusOf(refused.refusal.refused) : 200
  const shown = visitOf(concord, request, here.profile)
  const visit = refused ? { ...shown, href: placeHref(table) } : shown
  const html = (at: DraftTable) => htmlOf(visit, <Shown table={at} />)
  void reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8')
  return reply.send(withFormOrWords(html, table, refused))
}

/** A page with the form that was refused; where that is no longer there, with the words that were typed into it. */
function withFormOrWords(
  html: (table: DraftTable) => string,
  table: DraftTable,
  refused: RefusedForm | null,
): string {
  const shown = html(table)
  if (!refused || shown.includes(`id="f-${refused.form}"`)) return shown
  return html({ ...table, refused: { ...refused, elsewhere: true } })
}

/** The place to which an act leads back: its paragraph. */
export function backTo(table: DraftTable): string {
  const hash = table.page === 'text' && table.selected ? `#${table.selected}` : ''
  return `${placeHref(table)}${hash}`
}

/** An act that was sent with a form: done, and back to the paragraph; or refused, with the words kept. */
async function act(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftSeen(concord, request)
  if (!here) return draftAway(concord, request, reply)
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
  if (isRefusal(command)) return command
  if (command.does === 'propose' && fields['set']?.[0] === 'ours')
    return await prepared(concord, request, here, command.changes)
  return await actOnDraft(concord, readerOf(request), here.profile, here.id, command)
}

/** Laid to what the delegation prepares, and nothing recorded. */
async function prepared(
  concord: Concord,
  request: FastifyRequest,
  { profile, id, folded }: DraftHere,
  [change]: readonly ProposedChange[],
): Promise<Refusal | undefined> {
  const desk = { reader: readerOf(request), body: profile.id, draft: id }
  if (!change) return { refused: 'nothing-proposed' }
  return await prepareProposal(concord, desk, profile, folded.thing, change)
}

/** The seat says that it has seen what changed. */
async function seen(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftSeen(concord, request)
  if (!here) return draftAway(concord, request, reply)
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
  const { view, text, draft } = table
  const as = { view, text, names: sponsorNames(table), marks: 'printed' } as const
  const lines = rowsOf(draft).flatMap(row => {
    const heading = row.paragraph.heading?.[text]
    return [
      ...(heading ? [heading] : []),
      ...linesOf(row, as).map(({ number, words }) => `${number}. ${words}`),
    ]
  })
  return `${[draft.title[text] ?? '', draft.symbol, ...lines].join('\n\n')}\n`
}

async function asText(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const table = await tableAt(concord, request, here, 'text', null)
  void reply.header('cache-control', 'no-store')
  return reply.type('text/plain; charset=utf-8').send(printed(table))
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
  app.get('/:body/drafts/:draft/convergence', (request, reply) => convergencePage(concord, request, reply))
  app.get('/:body/drafts/:draft/revisions', (request, reply) => revisionsPage(concord, request, reply))
  app.get('/:body/drafts/:draft/:paragraph/history', (request, reply) => historyPage(concord, request, reply))
  app.post('/:body/drafts/:draft/acts', { bodyLimit }, (request, reply) => act(concord, request, reply))
  app.post('/:body/drafts/:draft/seen', (request, reply) => seen(concord, request, reply))
}
