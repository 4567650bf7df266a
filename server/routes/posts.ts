import * as z from 'zod'
import { firstDay, lastDay } from '../../core/calendar.ts'
import type { PostTerm } from '../../core/communique/public-record.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { candidacies, postTerms } from '../views/posts.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { day, inBody, onPage, pageOf, paging } from './schemas/parts.ts'
import { candidacyLine, postTerm } from './schemas/record.ts'

/** Whether a term covers a day, or, where its ends are not known, whether its holder was seen on that day. */
const covers = ({ from, to, seen }: PostTerm, on: string): boolean =>
  from === null && to === null
    ? seen.includes(on)
    : (from === null || firstDay(from) <= on) && (to === null || on <= lastDay(to))

/** Posts of a body with those who hold them, are nominated for them, and the candidacies that texts note. */
export const posts =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies/:body/posts',
      {
        config: says(
          '职务及任职者；可限某日',
          'Посты и кто их занимает; можно на дату',
          'Posts and who holds them; on a day if one is given',
        ),
        schema: {
          params: inBody,
          querystring: z.object({ on: day.optional(), post: z.string().max(100).optional(), ...paging }),
          response: { 200: pageOf(postTerm) },
        },
      },
      async request => {
        const { on, post, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const terms = await asReader(concord.database, readerOf(request), tx => postTerms(tx, profile))
        const wanted = terms
          .filter(term => post === undefined || term.post === post)
          .filter(term => on === undefined || covers(term, on))
        return onPage(wanted, page, limit)
      },
    )

    app.get(
      '/bodies/:body/candidacies',
      {
        config: says(
          '文本所注意到或支持的候选',
          'Кандидатуры: отмеченные и поддержанные',
          'Candidacies that texts note or support',
        ),
        schema: {
          params: inBody,
          querystring: z.object({ on: day.optional(), ...paging }),
          response: { 200: pageOf(candidacyLine) },
        },
      },
      async request => {
        const { on, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const lines = await asReader(concord.database, readerOf(request), tx => candidacies(tx, profile.id))
        return onPage(
          lines.filter(line => on === undefined || line.start <= on),
          page,
          limit,
        )
      },
    )
  }
