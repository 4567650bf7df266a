import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { notFound } from '../http/errors.ts'
import { readerOf } from '../reader.ts'
import { correctRecorded } from '../record-text.ts'
import { bodyOf } from './body-of.ts'
import { meetingAt } from './meeting-at.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { readingCorrection } from './schemas/correction.ts'
import { languageTag, meetingPlace } from './schemas/parts.ts'

/** Correcting the reading of a recorded text: a new entry beside the old one, by the secretariat of the body. */
export const corrections =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.post(
      '/meetings/:body/:organ/:start/texts/:language/corrections',
      {
        config: says(
          '更正已收录的读本',
          'Исправить внесённое чтение',
          'Correct the recorded reading of a text',
        ),
        schema: {
          params: meetingPlace.extend({ language: languageTag }),
          body: readingCorrection,
          response: { 201: z.object({ meeting: z.string() }) },
        },
      },
      async (request, reply) => {
        const reader = readerOf(request)
        const { body, organ, start, language } = request.params
        const { profile } = bodyOf(concord, body)
        if (reader.actor.capacity !== 'secretariat' || reader.body !== profile.id)
          return sendRefusal(request, reply, { refused: 'secretariat-only' })
        const { texts } = await meetingAt(concord, reader, profile, `${body}/${organ}/${start}`.toLowerCase())
        const text = texts.find(one => one.language === language)
        if (!text) throw notFound()
        const { id: command = randomUUID(), readingVersion: seen, corrections: all } = request.body
        const correcting = { command, sha256: text.sha256, seen, corrections: all }
        const meeting = await correctRecorded(concord, correcting, reader.actor)
        if (isRefusal(meeting)) return sendRefusal(request, reply, meeting)
        return reply.code(201).header('location', `/api/meetings/${meeting}`).send({ meeting })
      },
    )
  }
