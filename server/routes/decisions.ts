import * as z from 'zod'
import type { Profile } from '../../core/body/profile.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { instantOf } from '../database/clock.ts'
import { decidingOrgan, decisionsFor } from '../deciding.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { decisionsStream } from '../streams.ts'
import { decisionPage, publishedDecision } from '../views/decisions.ts'
import { decisionAt } from '../whole-decision.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { decisionLine, decisionPlace, organDecisions, organPlace, wholeDecision } from './schemas/decision.ts'
import { bodyId, pageOf, paging } from './schemas/parts.ts'

const plain = (thing: object): Record<string, unknown> => Object.fromEntries(Object.entries(thing))

/** The organ of an address, or nothing is there. */
export function organAt(profile: Profile, organ: string): string {
  const found = decidingOrgan(profile, organ)
  if (!found) throw notFound()
  return found.id
}

/** Decisions: for members as they are; for the public those that are published, with their words alone. */
export const decisions =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/decisions/:body',
      {
        config: says(
          '各机构的决定，最近有动作的在前；公众只见已公布的',
          'Решения органов, последние изменённые первыми; публике — опубликованные',
          'Decisions of the organs, the last acted on first; the public sees those that are published',
        ),
        schema: {
          params: z.object({ body: bodyId }),
          querystring: z.object(paging),
          response: { 200: pageOf(decisionLine) },
        },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const { page, limit } = request.query
        const found = await asReader(concord.database, readerOf(request), tx =>
          decisionPage(tx, profile.id, page, limit),
        )
        return { ...found, page, limit }
      },
    )

    app.get(
      '/decisions/:body/:organ',
      {
        config: says(
          '一个机构的全部决定，供成员查阅',
          'Все решения органа, для членов',
          'All decisions of an organ, for members',
        ),
        schema: { params: organPlace, response: { 200: organDecisions } },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const organ = organAt(profile, request.params.organ)
        const folded = await decisionsFor(concord, readerOf(request), profile, organ)
        if (!folded) throw notFound()
        const { version, position, thing } = folded
        const now = await instantOf(concord.database)
        return { now, version, position, decisions: [...thing.decisions.values()].map(plain) }
      },
    )

    app.get(
      '/decisions/:body/:organ/:decision',
      {
        config: says(
          '一项决定：成员见其全部和落槌前的各项条件，公众见已公布的文字',
          'Решение: членам — целиком и с тем, что мешает принятию; публике — опубликованный текст',
          'One decision: whole and with its gate for members; for the public what is published of it',
        ),
        schema: { params: decisionPlace, response: { 200: wholeDecision } },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const organ = organAt(profile, request.params.organ)
        const reader = readerOf(request)
        const { decision: id } = request.params
        const published = await asReader(concord.database, reader, tx =>
          publishedDecision(tx, decisionsStream(profile.id, organ), id),
        )
        const folded = await decisionsFor(concord, reader, profile, organ)
        const decision = folded?.thing.decisions.get(id)
        if (folded && decision) {
          const at = await decisionAt(concord, profile, organ, reader.actor, folded, decision)
          const { now, silence, gate } = at
          const { version, position } = folded
          const shown = { decision: plain(decision), published: published?.published ?? null }
          return { now, version, position, silence, gate, ...shown }
        }
        if (!published) throw notFound()
        const { version, position } = published.line
        const now = await instantOf(concord.database)
        const shown = { decision: null, published: published.published }
        return { now, version, position, silence: null, gate: [], ...shown }
      },
    )
  }
