import * as z from 'zod'
import { candidacyRungs, rungNow } from '../../core/candidacy/candidacy.ts'
import { mayPrintRung } from '../../core/candidacy/may-print-rung.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { type CommandOn, type RegisterName, registerNames } from '../register-kinds.ts'
import { actOnRegister, registerFor } from '../registers.ts'
import { bodyOf } from './body-of.ts'
import { shownEntry } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { draftEntry } from './schemas/draft.ts'
import { draftId } from './schemas/draft-command.ts'
import { bodyId } from './schemas/parts.ts'
import { registerCommands } from './schemas/register-command.ts'

const place = z.object({ body: bodyId, id: draftId })
const line = z
  .object({
    id: z.string(),
    changed: z.iso.datetime(),
    version: z.int(),
    thing: z.record(z.string(), z.unknown()).describe('The entry as its acts have made it'),
  })
  .meta({ id: 'RegisterLine' })
const acted = z
  .object({ thing: z.record(z.string(), z.unknown()), entries: z.array(draftEntry) })
  .meta({ id: 'RegisterActed' })

const titles: Readonly<Record<RegisterName, ReturnType<typeof says>>> = {
  nomination: says('提名', 'Выдвижения на посты', 'Nominations'),
  report: says('报告', 'Отчёты', 'Reports'),
  candidacy: says('竞选', 'Кандидатуры в другие организации', 'Candidacies elsewhere'),
  instrument: says('文书登记', 'Реестр документов', 'Instruments as recorded'),
  commitment: says('承诺', 'Обязательства', 'Commitments'),
  position: says('立场', 'Позиции', 'Positions'),
}
const actTitles: Readonly<Record<RegisterName, ReturnType<typeof says>>> = {
  nomination: says('对提名行事', 'Действие с выдвижением', 'Act on a nomination'),
  report: says('对报告行事', 'Действие с отчётом', 'Act on a report'),
  candidacy: says('对竞选行事', 'Действие с кандидатурой', 'Act on a candidacy'),
  instrument: says('对文书行事', 'Действие с документом', 'Act on an instrument'),
  commitment: says('对承诺行事', 'Действие с обязательством', 'Act on a commitment'),
  position: says('对立场行事', 'Действие с позицией', 'Act on a position'),
}

const plain = (thing: object): Record<string, unknown> => Object.fromEntries(Object.entries(thing))

/** The registers of a body, for the seats that may see them, and acting on them. */
export const registerRoutes =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)
    for (const name of registerNames) {
      app.get(
        `/registers/:body/${name}`,
        {
          config: titles[name],
          schema: {
            params: z.object({ body: bodyId }),
            response: { 200: z.object({ items: z.array(line) }) },
          },
        },
        async request => {
          const { profile } = bodyOf(concord, request.params.body)
          const lines = await registerFor(concord, readerOf(request), profile, name)
          return { items: lines.map(({ thing, ...each }) => ({ ...each, thing: plain(thing) })) }
        },
      )

      app.post(
        `/registers/:body/${name}/:id/acts`,
        {
          config: actTitles[name],
          schema: { params: place, body: registerCommands[name], response: { 200: acted, 201: acted } },
        },
        async (request, reply) => {
          const { profile } = bodyOf(concord, request.params.body)
          // The schema of this register has read the command.
          const command = request.body as CommandOn<typeof name>
          const done = await actOnRegister(
            concord,
            readerOf(request),
            profile,
            name,
            request.params.id,
            command,
          )
          if (isRefusal(done)) return sendRefusal(request, reply, done)
          const entries = done.entries.map(shownEntry)
          return reply.code(entries.length > 0 ? 201 : 200).send({ thing: plain(done.thing), entries })
        },
      )
    }

    app.get(
      '/registers/:body/candidacy/:id/rung',
      {
        config: says(
          '竞选在记录中的措辞；不得印得更高',
          'Выражение, в котором записана кандидатура; напечатать более сильное нельзя',
          'The rung on which a candidacy is recorded; a higher one is not printed',
        ),
        schema: {
          params: place,
          querystring: z.object({ as: z.enum(candidacyRungs).optional() }),
          response: { 200: z.object({ rung: z.enum(candidacyRungs).nullable() }) },
        },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const all = await registerFor(concord, readerOf(request), profile, 'candidacy')
        const found = all.find(({ id }) => id === request.params.id)
        if (!found) throw notFound()
        const { as } = request.query
        const refused = as && mayPrintRung(rungNow(found.thing), as)
        return refused ? sendRefusal(request, reply, refused) : { rung: as ?? rungNow(found.thing) }
      },
    )
  }
