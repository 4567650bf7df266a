import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { actOnDraft, draftStream } from '../drafting.ts'
import { limits } from '../http/settings.ts'
import { readerOf } from '../reader.ts'
import { bodyOf } from './body-of.ts'
import { draftPlace, shownEntry } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { draftActed } from './schemas/draft.ts'
import { draftCommand } from './schemas/draft-command.ts'

/** Acting on a draft: one command, decided by the rules on the draft as it is now. Sent twice, it is recorded once. */
export const draftActs =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.post(
      '/drafts/:body/:draft/acts',
      {
        bodyLimit: limits.upload,
        config: says(
          '对草案行事：提交、提案、表态、接受、商定……',
          'Действие с проектом: внести, предложить, занять позицию, принять, согласовать…',
          'Act on a draft: submit, propose, take a stance, accept, agree …',
        ),
        schema: { params: draftPlace, body: draftCommand, response: { 200: draftActed, 201: draftActed } },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const { draft: id } = request.params
        const done = await actOnDraft(concord, readerOf(request), profile, id, request.body)
        if (isRefusal(done)) return sendRefusal(request, reply, done)
        const last = done.entries.at(-1)
        const { version, position } =
          last ?? (await concord.journal.folded(draftAggregate, draftStream(profile.id, id)))
        const acted = { version, position, entries: done.entries.map(shownEntry) }
        return reply.code(last ? 201 : 200).send(acted)
      },
    )
  }
