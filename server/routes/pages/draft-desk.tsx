import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { longestNote } from '../../../web/draft/desk.ts'
import type { Concord } from '../../concord.ts'
import type { AtDesk } from '../../draft-desk/at-desk.ts'
import { keepNote } from '../../draft-desk/notes.ts'
import { removeSet, takeOut } from '../../draft-desk/prepared-sets.ts'
import { sendSet } from '../../draft-desk/send-set.ts'
import { draftFacts } from '../../draft-facts.ts'
import { limits } from '../../http/settings.ts'
import { readerOf } from '../../reader.ts'
import { memberOf } from '../../../core/procedure/who-acts.ts'
import { backTo, page } from './draft.tsx'
import { draftAway } from './draft-away.tsx'
import { formFieldsOf } from './draft-command-of.ts'
import { type DraftHere, draftSeen, tableAt } from './draft-place.ts'
import { paramOf, wordIn } from './fields-of.ts'

type At = { readonly here: DraftHere; readonly desk: AtDesk }
type Does = (at: At, request: FastifyRequest) => Promise<Refusal | undefined>

/** What is done at the desk of a delegation, and back to the paragraph; or refused, with the words kept. */
async function atDesk(concord: Concord, request: FastifyRequest, reply: FastifyReply, does: Does) {
  const here = await draftSeen(concord, request)
  if (!here) return draftAway(concord, request, reply)
  const reader = readerOf(request)
  const kind = wordIn(request.body, 'page') === 'paragraph' ? 'paragraph' : 'text'
  const member = memberOf(await draftFacts(concord.database, here.profile, reader.actor))
  const desk = { reader, body: here.profile.id, draft: here.id }
  const refusal = isRefusal(member) ? member : await does({ here, desk }, request)
  if (!refusal) return reply.redirect(backTo(await tableAt(concord, request, here, kind, null)), 303)
  const refused = { form: wordIn(request.body, 'form'), refusal, typed: formFieldsOf(request.body) }
  return page(concord, request, reply, kind, refused)
}

/** Keeps a note or an instruction beside a paragraph; without words it is taken away. */
const note =
  (concord: Concord): Does =>
  async ({ desk }, { body }) => {
    const text = (formFieldsOf(body)['text']?.[0] ?? '').trim()
    if (text.length > longestNote) return { refused: 'note-too-long', facts: { most: String(longestNote) } }
    const kind = wordIn(body, 'kind') === 'instruction' ? 'instruction' : 'note'
    return await keepNote(concord, desk, { paragraph: wordIn(body, 'paragraph').slice(0, 64), kind, text })
  }

const send =
  (concord: Concord): Does =>
  async ({ here, desk }, request) => {
    const done = await sendSet(concord, desk, here.profile, paramOf(request, 'set'))
    return isRefusal(done) ? done : undefined
  }

/** Takes one proposal out of a set, or gives the whole set up where none is named. */
const remove =
  (concord: Concord): Does =>
  async ({ desk }, request) => {
    const set = paramOf(request, 'set')
    const change = wordIn(request.body, 'change')
    await (change === '' ? removeSet(concord, desk, set) : takeOut(concord, desk, set, [change]))
    return undefined
  }

/** What a delegation keeps to itself beside a draft, as plain forms. */
export function addDraftDeskPages(app: FastifyInstance, concord: Concord): void {
  const bodyLimit = limits.upload
  const post = (path: string, does: Does) =>
    app.post(`/:body/drafts/:draft/${path}`, { bodyLimit }, (request, reply) =>
      atDesk(concord, request, reply, does),
    )
  post('notes', note(concord))
  post('sets/:set/submission', send(concord))
  post('sets/:set/removal', remove(concord))
}
