import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { deskLines } from '../desk.ts'
import { limits, uploadLimit } from '../http/settings.ts'
import { type Reader, readerOf } from '../reader.ts'
import { isUnreadable } from '../read-file.ts'
import {
  acceptFromDesk,
  atDesk,
  correctAtDesk,
  type DeskReading,
  discardFromDesk,
  readToDesk,
} from '../recording.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendFault, sendRefusal, sendUnreadable } from './problem.ts'
import { corrections } from './schemas/correction.ts'
import { deskLine, deskReading } from './schemas/desk.ts'
import { idOnly, languageTag } from './schemas/parts.ts'

/** In this resource a text body is a file: its bytes, whatever they are, are for the reader to judge. */
function takeFiles(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain')
  app.addContentTypeParser<Buffer>(
    ['text/plain', 'application/octet-stream'],
    { parseAs: 'buffer', bodyLimit: limits.upload },
    async (_: FastifyRequest, bytes: Buffer) => bytes,
  )
}

type File = { readonly bytes: Buffer; readonly name: string }

/** The file of a request: its whole body, or the one file of a form. */
async function fileOf(request: FastifyRequest, name: string): Promise<File | null> {
  if (Buffer.isBuffer(request.body)) return { bytes: request.body, name }
  const part = request.isMultipart() ? await request.file() : undefined
  return part ? { bytes: await part.toBuffer(), name: part.filename } : null
}

/** A reading on the desk of the reader's own body; another body's is not there. */
async function atOwnDesk(concord: Concord, reader: Reader, id: string): Promise<DeskReading | Refusal> {
  const found = await atDesk(concord, id, reader)
  return isRefusal(found) || found.body === reader.body ? found : { refused: 'no-such-reading' }
}

/** Reading a text, reviewing what was read, accepting it into the record: the secretariat's work. */
export const readings =
  (concord: Concord): Resource =>
  async app => {
    takeFiles(app)
    app.addHook('onRequest', keepNothing)

    app.post(
      '/readings',
      {
        config: {
          ...says('提交文本供阅读', 'Подать текст на чтение', 'Hand in a text to be read'),
          ...uploadLimit,
          takesFile: true,
        },
        schema: {
          querystring: z.object({
            id: z.uuid().optional().describe('Made by the sender: sent twice, it is one reading'),
            name: z.string().max(200).default('text.txt').describe('Name of the file'),
            language: languageTag.optional(),
          }),
          response: { 201: deskReading },
        },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const { actor, body } = reader
        if (actor.capacity !== 'secretariat' || body === null)
          return sendRefusal(request, reply, { refused: 'secretariat-only' })
        const { name, id, language } = request.query
        const file = await fileOf(request, name)
        if (!file) return sendFault(request, reply, 'malformed')
        const how = { body, ...(id ? { id } : {}), ...(language ? { language } : {}) }
        const answer = await readToDesk(concord, file.bytes, file.name, reader, how)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        if (isUnreadable(answer)) return sendUnreadable(request, reply, answer)
        return reply.code(201).header('location', `/api/readings/${answer.id}`).send(answer)
      },
    )

    app.get(
      '/readings',
      {
        config: says('审阅中的读本', 'Чтения на проверке', 'Readings under review'),
        schema: { response: { 200: z.object({ items: z.array(deskLine) }) } },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        if (reader.actor.capacity !== 'secretariat')
          return sendRefusal(request, reply, { refused: 'secretariat-only' })
        return { items: await deskLines(concord, reader.body ?? '', reader) }
      },
    )

    app.get(
      '/readings/:id',
      {
        config: says('审阅中的一份读本', 'Одно чтение на проверке', 'One reading under review'),
        schema: { params: idOnly, response: { 200: deskReading } },
      },
      async (request, reply) => {
        const found = await atOwnDesk(concord, readerOf(request), request.params.id)
        return isRefusal(found) ? sendRefusal(request, reply, found) : found
      },
    )

    app.post(
      '/readings/:id/corrections',
      {
        config: says('更正或答复', 'Исправить или ответить', 'Correct, or answer a question'),
        schema: { params: idOnly, body: corrections, response: { 200: deskReading } },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const found = await atOwnDesk(concord, reader, request.params.id)
        if (isRefusal(found)) return sendRefusal(request, reply, found)
        const answer = await correctAtDesk(concord, found.id, request.body, reader)
        return isRefusal(answer) ? sendRefusal(request, reply, answer) : answer
      },
    )

    app.post(
      '/readings/:id/acceptance',
      {
        config: says(
          '接受读本并予收录',
          'Принять чтение и внести в реестр',
          'Accept a reading and record it',
        ),
        schema: {
          params: idOnly,
          body: corrections.default([]),
          response: { 201: z.object({ meeting: z.string() }) },
        },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const found = await atOwnDesk(concord, reader, request.params.id)
        if (isRefusal(found)) return sendRefusal(request, reply, found)
        const meeting = await acceptFromDesk(concord, found.id, request.body, reader)
        if (isRefusal(meeting)) return sendRefusal(request, reply, meeting)
        return reply.code(201).header('location', `/api/meetings/${meeting}`).send({ meeting })
      },
    )

    app.delete(
      '/readings/:id',
      {
        config: says('放弃一份读本', 'Снять чтение с проверки', 'Discard a reading'),
        schema: { params: idOnly, response: { 204: z.null() } },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const found = await atOwnDesk(concord, reader, request.params.id)
        if (isRefusal(found)) return sendRefusal(request, reply, found)
        await discardFromDesk(concord, found.id, reader)
        return reply.code(204).send(null)
      },
    )
  }
