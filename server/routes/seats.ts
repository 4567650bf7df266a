import * as z from 'zod'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { seatLimit } from '../http/settings.ts'
import { readerOf } from '../reader.ts'
import { enter } from '../signin/enter.ts'
import { seatsOn } from '../signin/seats.ts'
import { takeSeat } from '../signin/sign-in.ts'
import { today } from '../today.ts'
import { bodyOf } from './body-of.ts'
import { keepNothing, type Resource, says } from './operation.ts'
import { sendRefusal } from './problem.ts'
import { bodyId, day } from './schemas/parts.ts'
import { issued, reader, seat, seatTaken, shown } from './schemas/seats.ts'

/** From which seat one reads, the seats there are on a day, and taking one in demonstration mode. */
export const seats =
  (concord: Concord): Resource =>
  async app => {
    app.addHook('onRequest', keepNothing)

    app.get(
      '/reader',
      {
        config: says('您以哪一席位查阅', 'С какого места вы читаете', 'From which seat you read'),
        schema: { response: { 200: reader } },
      },
      async request => {
        const { actor, audiences, ...rest } = readerOf(request)
        return { ...actor, audiences: [...audiences], ...rest, mode: concord.mode }
      },
    )

    app.get(
      '/seats',
      {
        config: says('某日的全部席位', 'Места на дату', 'The seats there are on a day'),
        schema: {
          querystring: z.object({ body: bodyId.optional(), on: day.optional() }),
          response: { 200: z.object({ items: z.array(seat) }) },
        },
      },
      async ({ query }) => ({
        items: (query.body === undefined ? concord.profiles : [bodyOf(concord, query.body)]).flatMap(
          ({ profile }) => seatsOn(profile, query.on ?? today()).map(one => ({ body: profile.id, ...one })),
        ),
      }),
    )

    app.post(
      '/seats',
      {
        config: {
          ...says('就座（仅限演示模式）', 'Занять место (демонстрация)', 'Take a seat (demonstration)'),
          ...seatLimit,
        },
        schema: { body: seatTaken, response: { 201: issued } },
      },
      async (request, reply) => {
        const { body, seat: id } = request.body
        const answer = await takeSeat(concord, request, bodyOf(concord, body).profile.id, id)
        if (isRefusal(answer)) return sendRefusal(request, reply, answer)
        await enter(concord, reply, answer)
        return reply.code(201).send(shown(answer))
      },
    )
  }
