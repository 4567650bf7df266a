import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { search as searchRecord } from '../views/search.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { bodyId, paging, scopedState, year } from './schemas/parts.ts'
import { actType } from './schemas/reading.ts'
import { searchAnswer } from './schemas/record.ts'

/** Full text of the record, with filters; in Chinese any two characters find every place. */
export const search =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/search',
      {
        config: says(
          '全文检索：词语、机构、行为、国家、年份',
          'Поиск: слова, орган, действие, государство, год',
          'Search: words, organ, act, State, year',
        ),
        schema: {
          querystring: z.object({
            body: bodyId,
            words: z.string().max(500).default(''),
            organ: z.string().max(40).optional(),
            act: actType.optional(),
            state: scopedState.optional(),
            year: year.optional(),
            page: paging.page,
          }),
          response: { 200: searchAnswer },
        },
      },
      async request => {
        const { body, words, organ = null, act = null, state = null, page } = request.query
        const { profile } = bodyOf(concord, body)
        const question = {
          body: profile.id,
          words,
          organ,
          act,
          state,
          year: request.query.year ?? null,
          page,
        }
        return asReader(concord.database, readerOf(request), tx => searchRecord(tx, question))
      },
    )
  }
