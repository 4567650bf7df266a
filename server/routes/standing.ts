import * as z from 'zod'
import { membersOn } from '../../core/body/members-on.ts'
import { presidencyOn } from '../../core/body/presidency-on.ts'
import { isWithin } from '../../core/calendar.ts'
import type { Concord } from '../concord.ts'
import { today } from '../today.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { presidency, status } from './schemas/body.ts'
import { day, inBody, onDay, stateCode } from './schemas/parts.ts'

const kind = z.enum(['member', 'observer', 'dialogue-partner', 'partner'])

/** Who is what in a body on a day: members, statuses, the presidency. */
export const standing =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies/:body/members',
      {
        config: says(
          '某日的成员国，按礼宾次序',
          'Члены на дату, в протокольном порядке',
          'The members on a day, in protocol order',
        ),
        schema: {
          params: inBody,
          querystring: onDay,
          response: { 200: z.object({ on: day, items: z.array(stateCode) }) },
        },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const on = request.query.on ?? today()
        return { on, items: membersOn(profile, on) }
      },
    )

    app.get(
      '/bodies/:body/statuses',
      {
        config: says(
          '某日各国的地位；不给日期则为全部沿革',
          'Статусы на дату; без даты вся история',
          'Statuses on a day; without a day, all that were ever held',
        ),
        schema: {
          params: inBody,
          querystring: z.object({ on: day.optional(), kind: kind.optional(), state: stateCode.optional() }),
          response: { 200: z.object({ items: z.array(status) }) },
        },
      },
      async request => {
        const { on, kind: wanted, state } = request.query
        const { statuses } = bodyOf(concord, request.params.body).profile
        const items = statuses
          .filter(one => on === undefined || isWithin(on, one))
          .filter(one => wanted === undefined || one.kind === wanted)
          .filter(one => state === undefined || one.state === state)
        return { items }
      },
    )

    app.get(
      '/bodies/:body/presidencies',
      {
        config: says(
          '某日的主席国，及历任主席国',
          'Председательство на дату и все известные',
          'The presidency on a day, and all that are known',
        ),
        schema: {
          params: inBody,
          querystring: onDay,
          response: {
            200: z.object({ on: day, presidency: presidency.nullable(), items: z.array(presidency) }),
          },
        },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const on = request.query.on ?? today()
        return { on, presidency: presidencyOn(profile, on), items: profile.presidencies }
      },
    )
  }
