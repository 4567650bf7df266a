import * as z from 'zod'
import { lastDay } from '../../core/calendar.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { today } from '../today.ts'
import { allFollowUps } from '../views/follow-ups.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { day, inBody, onPage, pageOf, paging } from './schemas/parts.ts'
import { followUp } from './schemas/record.ts'

const standings = z.enum(['open', 'settled', 'all'])

/** The day of the meeting that lets us expect it. */
const dayOf = ({ meeting }: FollowUp): string => meeting.split('/').at(-1) ?? ''

const isSettledOn = ({ settled }: FollowUp, on: string): boolean => settled !== null && settled.on <= on

const isDueBy = ({ expected: { from, to } }: FollowUp, due: string): boolean => {
  const end = to ?? from
  return end !== null && lastDay(end) <= due
}

/** What texts let us expect, as it stood on a day: open until a record settles it. */
export const followUps =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies/:body/follow-ups',
      {
        config: says(
          '文本所预期之事：某日尚未落实、已落实或全部',
          'Чего ждут по текстам: открытое на дату, исполненное или всё',
          'What texts let us expect: open on a day, settled, or all',
        ),
        schema: {
          params: inBody,
          querystring: z.object({
            on: day.optional(),
            standing: standings.default('open'),
            due: day.optional().describe('Only what was to happen by this day'),
            kind: z.enum(['document', 'nominee', 'meeting']).optional(),
            ...paging,
          }),
          response: { 200: pageOf(followUp) },
        },
      },
      async request => {
        const { on = today(), standing, due, kind, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const all = await asReader(concord.database, readerOf(request), tx => allFollowUps(tx, profile))
        const wanted = all
          .filter(one => dayOf(one) <= on)
          .filter(one => standing === 'all' || isSettledOn(one, on) === (standing === 'settled'))
          .filter(one => kind === undefined || one.kind === kind)
          .filter(one => due === undefined || isDueBy(one, due))
        return onPage(wanted, page, limit)
      },
    )
  }
