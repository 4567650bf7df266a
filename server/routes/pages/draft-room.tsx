import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal } from '../../../core/refusal.ts'
import { RoomPage } from '../../../web/pages/room-page.tsx'
import type { Concord } from '../../concord.ts'
import type { AtDesk } from '../../draft-desk/at-desk.ts'
import { roomOf, showInRoom, stopFollowing } from '../../draft-desk/room.ts'
import { readerOf } from '../../reader.ts'
import { draftAway } from './draft-away.tsx'
import { formFieldsOf } from './draft-command-of.ts'
import { draftHere, type DraftHere, draftSeen, tableAt } from './draft-place.ts'
import { backTo, page } from './draft.tsx'
import { wordIn } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

const deskOf = (request: FastifyRequest, { profile, id }: DraftHere): AtDesk => ({
  reader: readerOf(request),
  body: profile.id,
  draft: id,
})

/** The screen of the room: where the Chair is, unless the address names a paragraph or a language itself. */
async function room(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftHere(concord, request)
  const led = await roomOf(concord, deskOf(request, here))
  const table = await tableAt(concord, request, here, 'text', null)
  const { p, text } = queryOf(request)
  const selected = p || !led ? table.selected : led.paragraph
  const language = text || !led ? table.text : led.language
  const shown = (
    <RoomPage
      table={{ ...table, selected, text: language }}
      led={led?.paragraph === selected && led ? led : null}
    />
  )
  void reply.header('cache-control', 'no-store')
  return show(reply, visitOf(concord, request, here.profile), shown)
}

/** The Chair leads the room to a paragraph, or lets it follow, or not any more. */
async function lead(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const here = await draftSeen(concord, request)
  if (!here) return draftAway(concord, request, reply)
  const kind = wordIn(request.body, 'page') === 'paragraph' ? 'paragraph' : 'text'
  const refusal = await leadTo(concord, request, here)
  if (isRefusal(refusal)) {
    const refused = { form: wordIn(request.body, 'form'), refusal, typed: formFieldsOf(request.body) }
    return page(concord, request, reply, kind, refused)
  }
  return reply.redirect(backTo(await tableAt(concord, request, here, kind, null)), 303)
}

async function leadTo(concord: Concord, request: FastifyRequest, here: DraftHere) {
  const desk = deskOf(request, here)
  const follows = wordIn(request.body, 'follows')
  if (follows === 'off') return await stopFollowing(concord, desk)
  return await showInRoom(concord, desk, here.profile, here.folded.thing, {
    paragraph: wordIn(request.body, 'paragraph'),
    language: wordIn(request.body, 'language'),
    ...(follows === 'on' ? { follows: true } : {}),
  })
}

/** The big screen and its leading. */
export function addRoomPages(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/drafts/:draft/room', (request, reply) => room(concord, request, reply))
  app.post('/:body/drafts/:draft/room', (request, reply) => lead(concord, request, reply))
}
