import * as z from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { roomOf, showInRoom } from '../draft-desk/room.ts'
import { draftFor } from '../drafting.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { bodyOf } from './body-of.ts'
import { draftPlace } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { draftId } from './schemas/draft-command.ts'
import { instant, languageTag } from './schemas/parts.ts'

const shown = z
  .object({
    paragraph: z.string(),
    language: z.string(),
    texts: z.record(z.string(), z.string()).describe('The words when the paragraph came on the screen'),
    size: z.int().describe('The step of the type, from 1, the largest'),
    follows: z.boolean().describe('Whether the room goes where the Chair goes'),
    since: instant,
  })
  .meta({ id: 'Room' })

const asked = z.strictObject({
  paragraph: draftId,
  language: languageTag,
  follows: z.boolean().exactOptional().describe('Left out: as it was'),
})

/** The screen of the room: what it shows, and the Chair's leading. It decides nothing and is not recorded. */
export const draftRoom =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.get(
      '/drafts/:body/:draft/room',
      {
        config: says(
          '会场屏幕显示什么；主席尚未选定则为空',
          'Что показывает экран в зале; пусто, пока Председатель ничего не выбрал',
          'What the screen of the room shows; nothing until the Chair has chosen',
        ),
        schema: { params: draftPlace, response: { 200: z.object({ room: shown.nullable() }) } },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const reader = readerOf(request)
        const { draft: id } = request.params
        if (!(await draftFor(concord, reader, profile.id, id))) throw notFound()
        return { room: await roomOf(concord, { reader, body: profile.id, draft: id }) }
      },
    )

    app.put(
      '/drafts/:body/:draft/room',
      {
        config: says(
          '主席在会场屏幕上显示一段',
          'Председатель показывает пункт на экране в зале',
          'The Chair shows a paragraph on the screen of the room',
        ),
        schema: { params: draftPlace, body: asked, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const reader = readerOf(request)
        const { draft: id } = request.params
        const draft = await draftFor(concord, reader, profile.id, id)
        if (!draft) throw notFound()
        const desk = { reader, body: profile.id, draft: id }
        const refusal = await showInRoom(concord, desk, profile, draft.thing, request.body)
        return isRefusal(refusal) ? sendRefusal(request, reply, refusal) : reply.code(204).send(null)
      },
    )
  }
