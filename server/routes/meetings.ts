import * as z from 'zod'
import type { RecordedText } from '../../core/communique/public-record.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { notFound } from '../http/errors.ts'
import { readerOf, type Reader } from '../reader.ts'
import { meetingLines } from '../views/meetings.ts'
import { sourceOf } from '../views/texts.ts'
import { bodyOf } from './body-of.ts'
import { meetingAt } from './meeting-at.ts'
import { type Resource, says } from './operation.ts'
import { bodyId, day, languageTag, meetingPlace, onPage, pageOf, paging } from './schemas/parts.ts'
import { reading } from './schemas/reading.ts'
import { meetingLine, recordedMeeting as recordedMeetingSchema } from './schemas/record.ts'

/** The bytes as they are: no schema touches them. */
const bytes = z.custom<Buffer>(value => Buffer.isBuffer(value)).meta({ type: 'string' })

const inLanguage = z.object({ language: languageTag.optional() })

type Place = z.output<typeof meetingPlace>

/** The meeting at the place that the address names. */
const meetingOf = (concord: Concord, reader: Reader, { body, organ, start }: Place) =>
  meetingAt(concord, reader, bodyOf(concord, body).profile, `${body}/${organ}/${start}`.toLowerCase())

/** The text in the language that was asked, else in the reader's, else the first authentic one. */
function textIn(texts: readonly RecordedText[], asked: string | undefined, preferred: string): RecordedText {
  const text = asked
    ? texts.find(one => one.language === asked)
    : (texts.find(one => one.language === preferred) ?? texts.find(one => one.authentic) ?? texts[0])
  if (!text) throw notFound()
  return text
}

/** Meetings that are recorded, known from outside or expected, and what is recorded of one. */
export const meetings =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/meetings',
      {
        config: says(
          '会议：已收录、已知和预期的',
          'Заседания: внесённые, известные и ожидаемые',
          'Meetings: recorded, known and expected',
        ),
        schema: {
          querystring: z.object({
            body: bodyId,
            organ: z.string().max(40).optional().describe('Id of an organ'),
            from: day.optional(),
            to: day.optional(),
            recorded: z.enum(['yes', 'no']).optional(),
            ...paging,
          }),
          response: { 200: pageOf(meetingLine) },
        },
      },
      async request => {
        const { body, organ, from, to, recorded, page, limit } = request.query
        const { profile } = bodyOf(concord, body)
        const lines = await asReader(concord.database, readerOf(request), tx => meetingLines(tx, profile))
        const wanted = lines
          .filter(line => organ === undefined || line.organ === organ)
          .filter(line => from === undefined || line.end >= from.slice(0, line.end.length))
          .filter(line => to === undefined || line.start <= to.slice(0, line.start.length))
          .filter(line => recorded === undefined || line.recorded.length > 0 === (recorded === 'yes'))
        return onPage(wanted, page, limit)
      },
    )

    app.get(
      '/meetings/:body/:organ/:start',
      {
        config: says(
          '一次会议的全部记录',
          'Всё, что внесено об одном заседании',
          'All that is recorded of one meeting',
        ),
        schema: { params: meetingPlace, response: { 200: recordedMeetingSchema } },
      },
      async request => meetingOf(concord, readerOf(request), request.params),
    )

    app.get(
      '/meetings/:body/:organ/:start/text',
      {
        config: says(
          '所发布文本的原始字节',
          'Текст в том виде, в каком он опубликован, байт в байт',
          'The text as it was published, byte for byte',
        ),
        schema: {
          params: meetingPlace,
          querystring: inLanguage,
          response: { 200: { content: { 'text/plain': { schema: bytes } } } },
        },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const { texts } = await meetingOf(concord, reader, request.params)
        const text = textIn(texts, request.query.language, reader.language)
        const source = await asReader(concord.database, reader, tx => sourceOf(tx, text.sha256))
        if (!source) throw notFound()
        return reply.header('content-language', text.language).type('text/plain; charset=utf-8').send(source)
      },
    )

    app.get(
      '/meetings/:body/:organ/:start/reading',
      {
        config: says(
          '文本的读本（concord-reading/1）',
          'Чтение текста, concord-reading/1',
          'The reading of the text, concord-reading/1',
        ),
        schema: { params: meetingPlace, querystring: inLanguage, response: { 200: reading } },
      },
      async request => {
        const reader = readerOf(request)
        const { texts } = await meetingOf(concord, reader, request.params)
        return textIn(texts, request.query.language, reader.language).reading
      },
    )
  }
