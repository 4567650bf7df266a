import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { acts as actsOf } from '../views/acts.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { bodyId, paging, scopedState, year } from './schemas/parts.ts'
import { actType } from './schemas/reading.ts'
import { actLine } from './schemas/record.ts'

/** The acts of recorded texts, by meeting, organ, type, State and year; a verb is never climbed. */
export const acts =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/acts',
      {
        config: says(
          '行为：按会议、机构、类型、国家、年份',
          'Действия: по заседанию, органу, виду, государству, году',
          'Acts: by meeting, organ, type, State, year',
        ),
        schema: {
          querystring: z.object({
            body: bodyId,
            meeting: z.string().max(100).optional().describe('A meeting: sco/cfm/2018-04-24'),
            organ: z.string().max(40).optional(),
            type: actType.optional(),
            state: scopedState.optional(),
            year: year.optional(),
            page: paging.page,
          }),
          response: { 200: z.object({ total: z.int(), items: z.array(actLine) }) },
        },
      },
      async request => {
        const { body, meeting = null, organ = null, type = null, state = null, page } = request.query
        const { profile } = bodyOf(concord, body)
        const question = {
          body: profile.id,
          meeting,
          organ,
          type,
          state,
          year: request.query.year ?? null,
          page,
        }
        return asReader(concord.database, readerOf(request), tx => actsOf(tx, question))
      },
    )
  }
