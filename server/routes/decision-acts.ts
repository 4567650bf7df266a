import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { actOnDecisions } from '../deciding.ts'
import { limits } from '../http/settings.ts'
import { readerOf } from '../reader.ts'
import { decisionsStream } from '../streams.ts'
import { bodyOf } from './body-of.ts'
import { organAt } from './decisions.ts'
import { shownEntry } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { decisionActed, organPlace } from './schemas/decision.ts'
import { decisionCommand } from './schemas/decision-command.ts'

/** Acting on the decisions of an organ: one command, judged at the instant at which it came in. Sent twice, it is recorded once. */
export const decisionActs =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.post(
      '/decisions/:body/:organ/acts',
      {
        bodyLimit: limits.upload,
        config: says(
          '对决定行事：起草、列入、提付、反对、请求发言、落槌、宣布默认程序……',
          'Действие с решением: подготовить, внести в список, поставить, возразить, попросить слова, принять, объявить молчание…',
          'Act on decisions: draft, list, put, object, ask for the floor, gavel, announce a silence …',
        ),
        schema: {
          params: organPlace,
          body: decisionCommand,
          response: { 200: decisionActed, 201: decisionActed },
        },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const organ = organAt(profile, request.params.organ)
        const done = await actOnDecisions(concord, readerOf(request), profile, organ, request.body)
        if (isRefusal(done)) return sendRefusal(request, reply, done)
        const last = done.entries.at(-1)
        const { version, position } =
          last ?? (await concord.journal.folded(decisionsAggregate, decisionsStream(profile.id, organ)))
        const acted = { version, position, entries: done.entries.map(shownEntry) }
        return reply.code(last ? 201 : 200).send(acted)
      },
    )
  }
