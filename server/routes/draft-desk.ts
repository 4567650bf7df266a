import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { AtDesk } from '../draft-desk/at-desk.ts'
import { keepNote, notesAt } from '../draft-desk/notes.ts'
import { keepSet, removeSet, setsAt } from '../draft-desk/prepared-sets.ts'
import { noteSeen, seenAt } from '../draft-desk/seen.ts'
import { sendSet } from '../draft-desk/send-set.ts'
import { isThere } from '../drafting.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { bodyOf } from './body-of.ts'
import { draftPlace, shownEntry } from './drafts.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { draftEntry, draftNote, preparedSet } from './schemas/draft.ts'
import { draftId, proposedChange } from './schemas/draft-command.ts'

type Place = z.output<typeof draftPlace>

/** The desk of the seat beside a draft that it may see; who has no seat has no desk. */
async function deskOf(concord: Concord, request: FastifyRequest, place: Place): Promise<AtDesk | Refusal> {
  const reader = readerOf(request)
  if (reader.signIn === null) return { refused: 'sign-in-first' }
  const { profile } = bodyOf(concord, place.body)
  if (!(await isThere(concord, reader, profile.id, place.draft))) throw notFound()
  return { reader, body: profile.id, draft: place.draft }
}

const noteSent = z.strictObject({
  paragraph: draftId.or(z.literal('')).describe('A paragraph, or nothing for the whole draft'),
  kind: z.enum(['note', 'instruction']),
  text: z.string().max(20_000).describe('Without words, the note is taken away'),
})
const setSent = z.strictObject({ changes: z.array(proposedChange).max(1_000) })
const setPlace = draftPlace.extend({ set: draftId })
const position = z.object({ position: z.int().min(0).max(Number.MAX_SAFE_INTEGER) })

/** What a seat keeps to itself beside a draft: notes and instructions, sets in preparation, how far it has seen. */
export const draftDesk =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.get(
      '/drafts/:body/:draft/notes',
      {
        config: says(
          '本席位的内部笔记和指示',
          'Заметки и указания своей делегации',
          'The private notes and instructions of your delegation',
        ),
        schema: { params: draftPlace, response: { 200: z.object({ items: z.array(draftNote) }) } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        return { items: await notesAt(concord, desk) }
      },
    )

    app.put(
      '/drafts/:body/:draft/notes',
      {
        config: says(
          '写下或撤去一条内部笔记',
          'Записать или убрать заметку',
          'Write a private note, or take it away',
        ),
        schema: { params: draftPlace, body: noteSent, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        const refusal = isRefusal(desk) ? desk : await keepNote(concord, desk, request.body)
        return refusal ? sendRefusal(request, reply, refusal) : reply.code(204).send(null)
      },
    )

    app.get(
      '/drafts/:body/:draft/seen',
      {
        config: says(
          '本席位已看到何处',
          'До какого места видело ваше место',
          'How far your seat has seen the draft',
        ),
        schema: { params: draftPlace, response: { 200: position } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        return { position: await seenAt(concord, desk) }
      },
    )

    app.put(
      '/drafts/:body/:draft/seen',
      {
        config: says(
          '记下已看到何处',
          'Отметить, до какого места просмотрено',
          'Note how far the draft was seen',
        ),
        schema: { params: draftPlace, body: position.strict(), response: { 204: z.null() } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        await noteSeen(concord, desk, request.body.position)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/drafts/:body/:draft/sets',
      {
        config: says('准备中的提案组', 'Готовящиеся наборы предложений', 'Sets of proposals in preparation'),
        schema: { params: draftPlace, response: { 200: z.object({ items: z.array(preparedSet) }) } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        return { items: await setsAt(concord, desk) }
      },
    )

    app.put(
      '/drafts/:body/:draft/sets/:set',
      {
        bodyLimit: 2 * 1024 * 1024,
        config: says('保存准备中的提案组', 'Сохранить готовящийся набор', 'Keep a set as prepared so far'),
        schema: { params: setPlace, body: setSent, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const { set: id } = request.params
        const desk = await deskOf(concord, request, request.params)
        const refusal = isRefusal(desk)
          ? desk
          : await keepSet(concord, desk, { id, changes: request.body.changes })
        return refusal ? sendRefusal(request, reply, refusal) : reply.code(204).send(null)
      },
    )

    app.delete(
      '/drafts/:body/:draft/sets/:set',
      {
        config: says('放弃准备中的提案组', 'Отказаться от набора', 'Give a prepared set up'),
        schema: { params: setPlace, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        await removeSet(concord, desk, request.params.set)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/drafts/:body/:draft/sets/:set/submission',
      {
        config: says('一次提交整组提案', 'Внести весь набор сразу', 'Submit a prepared set at once'),
        schema: { params: setPlace, response: { 201: z.object({ items: z.array(draftEntry) }) } },
      },
      async (request, reply) => {
        const { set: id } = request.params
        const desk = await deskOf(concord, request, request.params)
        if (isRefusal(desk)) return sendRefusal(request, reply, desk)
        const { profile } = bodyOf(concord, desk.body)
        const done = await sendSet(concord, desk, profile, id)
        if (isRefusal(done)) return sendRefusal(request, reply, done)
        return reply.code(201).send({ items: done.entries.map(shownEntry) })
      },
    )
  }
