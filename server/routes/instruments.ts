import * as z from 'zod'
import { inForceOn } from '../../core/body/in-force-on.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { readerOf } from '../reader.ts'
import { today } from '../today.ts'
import { instrumentMentions } from '../views/instruments.ts'
import { bodyOf } from './body-of.ts'
import { type Resource, says } from './operation.ts'
import { instrument } from './schemas/body.ts'
import { day, inBody, onPage, pageOf, paging, stateCode } from './schemas/parts.ts'
import { instrumentLine } from './schemas/record.ts'

const force = z.enum(['not-yet', 'concluded', 'in-force', 'ended', 'unknown'])
const instrumentOn = z.object({ ...instrument.shape, force }).meta({ id: 'InstrumentOn' })

/** The register of instruments: what each is on a day, for whom, and where the record names it. */
export const instruments =
  (concord: Concord): Resource =>
  async app => {
    app.get(
      '/bodies/:body/instruments',
      {
        config: says(
          '文书及其在某日对某国的效力',
          'Документы и их сила на дату, для государства',
          'Instruments, and their force on a day, for a State',
        ),
        schema: {
          params: inBody,
          querystring: z.object({
            on: day.optional(),
            for: stateCode.optional(),
            force: force.optional(),
            ...paging,
          }),
          response: { 200: pageOf(instrumentOn) },
        },
      },
      async request => {
        const { on = today(), for: party, force: wanted, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const all = profile.instruments
          .map(one => ({ ...one, force: inForceOn(one, on, party) }))
          .filter(one => wanted === undefined || one.force === wanted)
        return onPage(all, page, limit)
      },
    )

    app.get(
      '/bodies/:body/instruments/mentions',
      {
        config: says(
          '收录文本中提及文书之处',
          'Где внесённые тексты называют документы',
          'Where recorded texts name instruments',
        ),
        schema: {
          params: inBody,
          querystring: z.object({ id: z.string().max(100).optional(), ...paging }),
          response: { 200: pageOf(instrumentLine) },
        },
      },
      async request => {
        const { id, page, limit } = request.query
        const { profile } = bodyOf(concord, request.params.body)
        const lines = await asReader(concord.database, readerOf(request), tx =>
          instrumentMentions(tx, profile.id),
        )
        return onPage(
          lines.filter(line => id === undefined || line.id === id),
          page,
          limit,
        )
      },
    )
  }
