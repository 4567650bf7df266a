import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { today } from '../today.ts'
import { openFollowUps } from '../views/follow-ups.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { day, inBody, onPage, pageOf, paging } from './schemas/parts.ts'
import { followUp } from './schemas/record.ts'

/** What texts let us expect and no record has settled. */
export const followUps =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies/:body/follow-ups',
      {
        config: says(
          '尚待后续记录落实的事项',
          'Чего ждут и что ещё не подтверждено записью',
          'What is expected and no record has settled',
        ),
        schema: {
          params: inBody,
          querystring: z.object({
            due: day.optional().describe('Only what was to happen by this day'),
            kind: z.enum(['document', 'nominee', 'meeting']).optional(),
            ...paging,
          }),
          response: { 200: pageOf(followUp) },
        },
      },
      async request => {
        const { due, kind, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const open = await asReader(concord.database, readerOf(request).audiences, tx =>
          openFollowUps(tx, profile.id),
        )
        return onPage(open, page, limit)
      },
    )
  }
