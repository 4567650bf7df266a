import * as z from 'zod'
import type { Entry } from '../../core/journal/entry.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { draftHistory, twoRevisions } from '../draft-history.ts'
import { draftFor } from '../drafting.ts'
import { notFound } from '../http/errors.ts'
import { mayRead } from '../may-read.ts'
import { readerOf } from '../reader.ts'
import { draftLines } from '../views/drafts.ts'
import { wholeDraft, wholeDraftJson } from '../whole-draft.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { draftEntry, draftLine, twoRevisions as revisions, wholeDraft as whole } from './schemas/draft.ts'
import { draftId } from './schemas/draft-command.ts'
import { bodyId, inBody } from './schemas/parts.ts'

/** The address of a draft: its body, and the id that its sender made. */
export const draftPlace = z.object({ body: bodyId, draft: draftId })

/** An act on a draft as it is shown: of which draft it is, everybody knows who asked. */
export const shownEntry = ({ position, version, type, at, actor, capacity, state, content }: Entry) => ({
  position,
  version,
  type,
  at,
  actor,
  capacity,
  state,
  content,
})

/** Drafts under negotiation, for the seats that may see them; for others none is there. */
export const drafts =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/drafts',
      {
        config: says(
          '正在谈判的草案，最近改动的在前',
          'Проекты на согласовании, последние изменённые первыми',
          'Drafts under negotiation, the last changed first',
        ),
        schema: { querystring: inBody, response: { 200: z.object({ items: z.array(draftLine) }) } },
      },
      async request => {
        const reader = readerOf(request)
        const { profile } = bodyOf(concord, request.query.body)
        if (!mayRead(reader, { body: profile.id, audience: 'members' })) return { items: [] }
        return { items: await asReader(concord.database, reader, tx => draftLines(tx, profile.id)) }
      },
    )

    app.get(
      '/drafts/:body/:draft',
      {
        config: says('一份草案的全部', 'Проект целиком', 'A draft as a whole'),
        schema: { params: draftPlace, response: { 200: whole } },
      },
      async (request, reply) => {
        const { profile } = bodyOf(concord, request.params.body)
        const draft = await draftFor(concord, readerOf(request), profile.id, request.params.draft)
        if (!draft) throw notFound()
        // In its bytes, written once for all who open it: the schema describes it and is held to it by a test.
        const json = wholeDraftJson(draft, profile)
        return reply
          .type('application/json; charset=utf-8')
          .serializer(() => json)
          .send(wholeDraft(draft, profile))
      },
    )

    app.get(
      '/drafts/:body/:draft/history',
      {
        config: says(
          '对草案或其中一段所做的一切',
          'Всё, что сделано с проектом или с одним абзацем',
          'All that was done to a draft, or to one paragraph',
        ),
        schema: {
          params: draftPlace,
          querystring: z.object({
            paragraph: draftId.optional(),
            from: z.coerce.number().int().min(1).default(1).describe('The first act, by its number'),
            limit: z.coerce.number().int().min(1).max(500).default(100).describe('Acts at most'),
          }),
          response: { 200: z.object({ items: z.array(draftEntry), next: z.int().nullable() }) },
        },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const { paragraph = null, from, limit } = request.query
        const { draft } = request.params
        const all = await draftHistory(concord, readerOf(request), profile.id, draft, paragraph)
        if (!all) throw notFound()
        const left = all.filter(({ version }) => version >= from)
        return { items: left.slice(0, limit).map(shownEntry), next: left[limit]?.version ?? null }
      },
    )

    app.get(
      '/drafts/:body/:draft/revisions',
      {
        config: says(
          '草案在两个行为之后的文字，以便对照',
          'Текст проекта после двух действий, чтобы сравнить',
          'The text of a draft after two of its acts, to be compared',
        ),
        schema: {
          params: draftPlace,
          querystring: z.object({
            from: z.coerce.number().int().min(0).describe('After this act; 0 is before the submission'),
            to: z.coerce.number().int().min(0).optional().describe('After this act; without it, now'),
          }),
          response: { 200: revisions },
        },
      },
      async request => {
        const { profile } = bodyOf(concord, request.params.body)
        const { from, to = Number.MAX_SAFE_INTEGER } = request.query
        const versions = [Math.min(from, to), Math.max(from, to)] as const
        const { draft } = request.params
        const both = await twoRevisions(concord, readerOf(request), profile.id, draft, versions)
        if (!both) throw notFound()
        return both
      },
    )
  }
