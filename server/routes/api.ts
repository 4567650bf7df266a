import swagger from '@fastify/swagger'
import type { FastifyPluginAsync } from 'fastify'
import type { Concord } from '../concord.ts'
import type { HttpSettings } from '../http/settings.ts'
import type { Live } from '../live.ts'
import { acts } from './acts.ts'
import { agendas } from './agendas.ts'
import { apiPage, rememberSayings } from './api-page.tsx'
import { bodies } from './bodies.ts'
import { corrections } from './corrections.ts'
import { decisionActs } from './decision-acts.ts'
import { decisions } from './decisions.ts'
import { draftActs } from './draft-acts.ts'
import { draftDesk } from './draft-desk.ts'
import { draftRoom } from './draft-room.ts'
import { draftViews } from './draft-views.ts'
import { drafts } from './drafts.ts'
import { followUps } from './follow-ups.ts'
import { instruments } from './instruments.ts'
import { invitations } from './invitations.ts'
import { journal } from './journal.ts'
import { liveEvents } from './live.ts'
import { meetings } from './meetings.ts'
import { openApi } from './open-api.ts'
import { posts } from './posts.ts'
import { readings } from './readings.ts'
import { registerRoutes } from './registers.ts'
import { search } from './search.ts'
import { seats } from './seats.ts'
import { signIns } from './sign-ins.ts'
import { standing } from './standing.ts'

/** The API: one resource in one file, the document that describes it, and the page that shows the document. */
export const api =
  (concord: Concord, live: Live, settings: HttpSettings): FastifyPluginAsync =>
  async app => {
    await app.register(swagger, openApi)
    const sayings = rememberSayings(app)
    for (const resource of [bodies, standing, posts, instruments, meetings, acts, search, followUps])
      await app.register(resource(concord))
    for (const resource of [corrections, journal, readings, seats, signIns])
      await app.register(resource(concord))
    for (const resource of [agendas, drafts, draftActs, draftDesk, draftRoom, draftViews])
      await app.register(resource(concord))
    await app.register(registerRoutes(concord))
    for (const resource of [decisions, decisionActs]) await app.register(resource(concord))
    await app.register(liveEvents(concord, live))
    await app.register(invitations(concord, settings.publicAddress))
    app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) =>
      reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
    )
    app.get('/', { schema: { hide: true } }, apiPage(concord, app, sayings))
  }
