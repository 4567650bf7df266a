import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ServerResponse } from 'node:http'
import * as z from 'zod'
import type { Concord } from '../concord.ts'
import { draftStream, isThere } from '../drafting.ts'
import { notFound } from '../http/errors.ts'
import { mayRead } from '../may-read.ts'
import type { Live } from '../live.ts'
import type { Screen } from '../live/screens.ts'
import { type Reader, readerOf } from '../reader.ts'
import { decisionsStream, meetingStream } from '../streams.ts'
import { bodyOf } from './body-of.ts'
import { organAt } from './decisions.ts'
import { type Resource, says } from './operation.ts'
import { draftId } from './schemas/draft-command.ts'
import { bodyId } from './schemas/parts.ts'

const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** Begins the reply: it has no end and no length, so nothing on the way may keep or pack it. */
function begin(reply: FastifyReply): ServerResponse {
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value)
  // The connection ends with the reply: then each event is written as it is, without a frame of its own.
  raw.useChunkedEncodingByDefault = false
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.flushHeaders()
  return raw
}

/** After a broken connection browsers come back one after the other, not all at once. */
const comeBack = (): string => `retry: ${500 + Math.floor(Math.random() * 1_500)}\n\n`

const drained = (raw: ServerResponse): Promise<void> =>
  new Promise(resolve => {
    if (raw.destroyed || !raw.writableNeedDrain) return resolve()
    raw.once('drain', resolve).once('close', resolve)
  })

const screenOn = (
  raw: ServerResponse,
  { audiences, body, actor, signIn }: Reader,
  stream: string | null,
): Screen => ({
  audiences,
  body,
  actor,
  signIn,
  stream,
  write: bytes => {
    if (!raw.destroyed && !raw.writableEnded) raw.write(bytes)
    return raw.writableLength
  },
  drained: () => drained(raw),
  isOpen: () => !raw.destroyed && !raw.writableEnded,
  // Whoever does not read would not read an orderly end either.
  end: () => (raw.writableLength > 0 ? raw.destroy() : raw.end()),
})

/** Where the browser was when the connection broke, which it says by itself; else where the page says that it is. */
function lastSeen(request: FastifyRequest, after: number | undefined): number | null {
  const said = position.safeParse(request.headers['last-event-id'])
  return said.success ? said.data : (after ?? null)
}

/** What is recorded, as soon as it is: server-sent events whose ids are positions in the journal. */
export const liveEvents =
  (concord: Concord, live: Live): Resource =>
  async app => {
    app.addHook('preClose', live.close)

    app.get(
      '/live',
      {
        exposeHeadRoute: false,
        config: says(
          '实时事件流：编号即日志位置，断线后从原处续收',
          'События по мере записи: номер — место журнала, после обрыва продолжение с того же места',
          'Events as they are recorded: ids are positions, and a broken connection resumes at its own',
        ),
        schema: {
          querystring: z.object({
            body: bodyId
              .optional()
              .describe('With `draft`, `decisions` or `meeting`: the body that it belongs to'),
            draft: draftId.optional().describe('Only the acts on one draft, with their content'),
            decisions: z
              .string()
              .max(40)
              .optional()
              .describe('Only the acts on the decisions of one organ, with their content'),
            meeting: draftId.optional().describe('Only the acts on one meeting, with their content'),
            after: position
              .optional()
              .describe('The last position that you have; Last-Event-ID goes before it'),
          }),
          response: {
            200: z
              .string()
              .describe(
                'text/event-stream: `act` for each entry, `room` when the Chair leads it on, `ready` when up to date',
              ),
          },
        },
      },
      async (request, reply) => {
        const { after, ...asked } = request.query
        const reader = readerOf(request)
        const stream = await streamFor(concord, reader, asked)
        const raw = begin(reply)
        raw.write(comeBack())
        const screen = screenOn(raw, reader, stream)
        raw.once('close', () => live.leave(screen))
        await live.join(screen, lastSeen(request, after)).catch((defect: unknown) => {
          request.log.error(defect)
          screen.end()
        })
        return reply
      },
    )
  }

type Asked = {
  readonly body?: string | undefined
  readonly draft?: string | undefined
  readonly decisions?: string | undefined
  readonly meeting?: string | undefined
}

/** The one stream that is asked for, if it is there for the seat; none where everything is. */
async function streamFor(concord: Concord, reader: Reader, asked: Asked): Promise<string | null> {
  const { body = '', draft, decisions, meeting } = asked
  if (draft === undefined && decisions === undefined && meeting === undefined) return null
  const { profile } = bodyOf(concord, body)
  if (draft !== undefined) {
    if (!(await isThere(concord, reader, profile.id, draft))) throw notFound()
    return draftStream(profile.id, draft)
  }
  if (!mayRead(reader, { body: profile.id, audience: 'members' })) throw notFound()
  if (decisions !== undefined) return decisionsStream(profile.id, organAt(profile, decisions))
  return meetingStream(profile.id, meeting ?? '')
}
