import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import type { Sitting } from '../../../web/decision/hall.ts'
import { firstToRead, questionAt, shownInRoom } from '../../../web/decision/sitting.ts'
import { CardPage } from '../../../web/pages/card-page.tsx'
import { ChairPage } from '../../../web/pages/chair-page.tsx'
import { ScreenPage } from '../../../web/pages/screen-page.tsx'
import type { Concord } from '../../concord.ts'
import { decidingOrgan, decisionsFor } from '../../deciding.ts'
import { notFound } from '../../http/errors.ts'
import { readerOf } from '../../reader.ts'
import { paramOf } from './fields-of.ts'
import { hallOf, sittingMeeting } from './hall-at.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { visitOf } from './visit-of.ts'

/** The sitting at an address, with what is put in it or what the address names. */
async function sittingAt(
  concord: Concord,
  request: FastifyRequest,
  looks: 'to-read' | 'in-room',
): Promise<Sitting> {
  const profile = bodyAt(concord, request)
  const meeting = await sittingMeeting(concord, request, profile, paramOf(request, 'meeting'))
  const organ = meeting && decidingOrgan(profile, meeting.thing.organ)
  if (!meeting || !organ) throw notFound()
  const folded = await decisionsFor(concord, readerOf(request), profile, organ.id)
  if (!folded) throw notFound()
  const register = folded.thing
  const named = register.decisions.get(queryOf(request).d ?? '')
  const found = { register }
  const shown =
    looks === 'in-room'
      ? shownInRoom(found, meeting.thing.id)
      : (named ?? firstToRead(found, meeting.thing.id))
  const ids = questionAt({ register, shown }).map(({ id }) => id)
  const hall = await hallOf(concord, request, { profile, organ, shown: ids, meeting, folded })
  return { ...hall, meeting: meeting.thing, shown: hall.register.decisions.get(shown?.id ?? '') ?? null }
}

type Draws = (sitting: Sitting, request: FastifyRequest) => ReactNode

const page =
  (concord: Concord, looks: 'to-read' | 'in-room', draws: Draws) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const sitting = await sittingAt(concord, request, looks)
    void reply.header('cache-control', 'no-store')
    return show(reply, visitOf(concord, request, bodyAt(concord, request)), draws(sitting, request))
  }

/** The Chair's console, the delegation's card and the screen of the room, of a meeting that is in Concord. */
export function addSittingPages(app: FastifyInstance, concord: Concord): void {
  const at = '/:body/meetings/:meeting'
  app.get(
    `${at}/chair`,
    page(concord, 'to-read', sitting => <ChairPage sitting={sitting} />),
  )
  app.get(
    `${at}/delegate`,
    page(concord, 'to-read', sitting => <CardPage sitting={sitting} />),
  )
  app.get(
    `${at}/screen`,
    page(concord, 'in-room', (sitting, request) => (
      <ScreenPage sitting={sitting} side={queryOf(request).side === 'alone' ? 'alone' : 'by-side'} />
    )),
  )
}
