import type { FastifyInstance, FastifyRequest } from 'fastify'
import { joinedInstruments } from '../../../core/instrument/instrument-status.ts'
import { InstrumentsPage } from '../../../web/pages/instruments-page.tsx'
import { MembersPage } from '../../../web/pages/members-page.tsx'
import { PeoplePage } from '../../../web/pages/people-page.tsx'
import { InstrumentRegister } from '../../../web/parts/instrument-register.tsx'
import { windowPlot } from '../../../web/plots/window-plot.ts'
import { instrumentRows } from '../../../web/record/instrument-groups.ts'
import { statusRows } from '../../../web/record/standing.ts'
import type { RefusedAct } from '../../../web/registers/room.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { readerOf } from '../../reader.ts'
import { today } from '../../today.ts'
import { registerFor } from '../../registers.ts'
import { attendances } from '../../views/attendance.ts'
import { instrumentMentions } from '../../views/instruments.ts'
import { candidacies, postTerms } from '../../views/posts.ts'
import type { Keep } from './kept-pages.ts'
import { dayOf, queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { isSeated } from './is-seated.ts'
import { roomAt } from './register-room.ts'
import { htmlOf } from './show.tsx'
import { visitOf } from './visit-of.ts'

async function members(concord: Concord, request: FastifyRequest): Promise<string> {
  const profile = bodyAt(concord, request)
  const on = dayOf(queryOf(request).on, today())
  const { language } = readerOf(request)
  const plot = await windowPlot(statusRows(profile, language), on, language, 'beside')
  return htmlOf(visitOf(concord, request, profile), <MembersPage profile={profile} on={on} plot={plot} />)
}

/** What the seats of the body see beside the list: parties, what ends soon, what is in preparation. */
async function instrumentRegister(concord: Concord, request: FastifyRequest, refused: RefusedAct | null) {
  const profile = bodyAt(concord, request)
  if (!isSeated(request, profile)) return null
  const lines = await registerFor(concord, readerOf(request), profile, 'instrument')
  const joined = joinedInstruments(
    profile,
    lines.map(({ thing }) => thing),
  ).filter(({ known }) => known === null || known.ofBody)
  const room = await roomAt(concord, request, profile, refused)
  const on = dayOf(queryOf(request).on, today())
  return <InstrumentRegister room={room} joined={joined} on={on} />
}

/** The page of the instruments; a form that was refused stands on it with what was typed. */
export async function instrumentsAt(
  concord: Concord,
  request: FastifyRequest,
  refused: RefusedAct | null = null,
): Promise<string> {
  const profile = bodyAt(concord, request)
  const query = queryOf(request)
  const on = dayOf(query.on, today())
  const reader = readerOf(request)
  const { language } = reader
  const party = profile.states.some(state => state.code === query.for) ? (query.for ?? null) : null
  const mentions = await asReader(concord.database, reader, tx => instrumentMentions(tx, profile.id))
  const plot = await windowPlot(instrumentRows(profile, language), on, language, 'above')
  return htmlOf(
    visitOf(concord, request, profile),
    <InstrumentsPage profile={profile} on={on} party={party} mentions={mentions} plot={plot}>
      {await instrumentRegister(concord, request, refused)}
    </InstrumentsPage>,
  )
}

async function people(concord: Concord, request: FastifyRequest): Promise<string> {
  const profile = bodyAt(concord, request)
  const known = await asReader(concord.database, readerOf(request), async tx => ({
    terms: await postTerms(tx, profile),
    candidacies: await candidacies(tx, profile.id),
    attended: await attendances(tx, profile.id),
  }))
  return htmlOf(visitOf(concord, request, profile), <PeoplePage profile={profile} {...known} />)
}

/** The registers of a body, each asked about a day. */
export function addRegisterPages(app: FastifyInstance, concord: Concord, keep: Keep): void {
  const html = (path: string, make: (concord: Concord, request: FastifyRequest) => Promise<string>) =>
    app.get(path, async (request, reply) =>
      reply.type('text/html; charset=utf-8').send(await keep(request, () => make(concord, request))),
    )
  html('/:body/members', members)
  app.get('/:body/instruments', async (request, reply) => {
    const make = () => instrumentsAt(concord, request)
    const isShared = !isSeated(request, bodyAt(concord, request))
    return await reply.type('text/html; charset=utf-8').send(await (isShared ? keep(request, make) : make()))
  })
  html('/:body/people', people)
}
