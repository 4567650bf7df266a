import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { formActs } from '../../../web/decision/acting.ts'
import type { FormFields } from '../../../web/draft/change-of.ts'
import { ActPage } from '../../../web/pages/act-page.tsx'
import { DecisionPage } from '../../../web/pages/decision-page.tsx'
import { DecisionsPage } from '../../../web/pages/decisions-page.tsx'
import { SilencesPage } from '../../../web/pages/silences-page.tsx'
import type { Concord } from '../../concord.ts'
import { actOnDecisions, decidingOrgan } from '../../deciding.ts'
import { notFound } from '../../http/errors.ts'
import { limits } from '../../http/settings.ts'
import { readerOf } from '../../reader.ts'
import { statusOf } from '../status-of.ts'
import { askedIn, backIn, decisionCommandOf } from './decision-command-of.ts'
import { formFieldsOf } from './draft-command-of.ts'
import { paramOf } from './fields-of.ts'
import { decidingOrgans, hallOf, momentOf } from './hall-at.ts'
import { isSeated } from './is-seated.ts'
import { publicHalls } from './public-decisions.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

const organAt = (profile: Profile, request: FastifyRequest) => {
  const organ = decidingOrgan(profile, paramOf(request, 'organ'))
  if (!organ) throw notFound()
  return organ
}

async function hallsOf(concord: Concord, request: FastifyRequest, profile: Profile) {
  const moment = await momentOf(concord, request, profile)
  return await Promise.all(
    decidingOrgans(profile).map(organ =>
      hallOf(concord, request, { profile, organ, shown: [], meeting: null, moment }),
    ),
  )
}

/** The register of decisions: all for members, what is published for everybody. */
async function register(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const sees = isSeated(request, profile) ? 'all' : 'published'
  const halls =
    sees === 'all'
      ? await hallsOf(concord, request, profile)
      : await publicHalls(concord, request, profile, decidingOrgans(profile))
  const shown = <DecisionsPage halls={halls} slug={slugOf(profile)} sees={sees} />
  void reply.header('cache-control', 'no-store')
  return show(reply, visitOf(concord, request, profile), shown)
}

/** One decision. Whoever may not see it is not told whether there is one. */
async function one(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const organ = organAt(profile, request)
  const id = paramOf(request, 'decision')
  const isMember = isSeated(request, profile)
  const publishes = decidingOrgans(profile).filter(each => each.id === organ.id)
  const hall = isMember
    ? await hallOf(concord, request, { profile, organ, shown: [id], meeting: null })
    : (await publicHalls(concord, request, profile, publishes))[0]
  const decision = hall?.register.decisions.get(id)
  if (!hall || !decision) throw notFound()
  void reply.header('cache-control', 'no-store')
  const shown = <DecisionPage hall={hall} decision={decision} sees={isMember ? 'all' : 'published'} />
  return show(reply, visitOf(concord, request, profile), shown)
}

async function silences(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  if (!isSeated(request, profile)) throw notFound()
  void reply.header('cache-control', 'no-store')
  const halls = await hallsOf(concord, request, profile)
  return show(reply, visitOf(concord, request, profile), <SilencesPage halls={halls} />)
}

/** A new decision may be on any draft under negotiation. */
const offersFor = (does: string): { readonly offers?: 'open-drafts' } =>
  does === 'draft-decision' ? { offers: 'open-drafts' } : {}

/** An act before it is done, or after it was refused with all that was typed. */
async function confirming(
  concord: Concord,
  request: FastifyRequest,
  reply: FastifyReply,
  fields: FormFields,
  refusal: Refusal | null,
) {
  const profile = bodyAt(concord, request)
  const organ = organAt(profile, request)
  const asked = askedIn(fields)
  if (!isSeated(request, profile) || !formActs.includes(asked.does)) throw notFound()
  const hall = await hallOf(concord, request, {
    profile,
    organ,
    shown: asked.decisions,
    meeting: null,
    ...offersFor(asked.does),
  })
  if (asked.decisions.some(id => !hall.register.decisions.has(id))) throw notFound()
  const back = backIn(fields, hall.slug)
  const refused = refusal && { refusal, typed: fields }
  const kept = refused ? { ...hall, fresh: fields.id?.[0] ?? hall.fresh } : hall
  void reply.code(refusal ? statusOf(refusal.refused) : 200).header('cache-control', 'no-store')
  const visit = visitOf(concord, request, profile)
  const href = refusal ? back : visit.href
  return show(reply, { ...visit, href }, <ActPage hall={kept} asked={asked} back={back} refused={refused} />)
}

/** The act itself: done, and back to where it was asked; or refused, and nothing is recorded. */
async function act(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const organ = organAt(profile, request)
  const fields = formFieldsOf(request.body)
  const { does, decisions: shown } = askedIn(fields)
  const hall = await hallOf(concord, request, { profile, organ, shown, meeting: null, ...offersFor(does) })
  const command = decisionCommandOf(hall, fields)
  const done = isRefusal(command)
    ? command
    : await actOnDecisions(concord, readerOf(request), profile, organ.id, command, hall.facts.now)
  if (isRefusal(done)) return confirming(concord, request, reply, fields, done)
  return reply.redirect(backIn(fields, hall.slug), 303)
}

/** The register of decisions, silence procedures, and every act on decisions as a form that works without a script. */
export function addDecisionPages(app: FastifyInstance, concord: Concord): void {
  const bodyLimit = limits.upload
  app.get('/:body/decisions', (request, reply) => register(concord, request, reply))
  app.get('/:body/silences', (request, reply) => silences(concord, request, reply))
  app.get('/:body/decisions/:organ/:decision', (request, reply) => one(concord, request, reply))
  app.get('/:body/decisions/:organ/acts/new', (request, reply) =>
    confirming(concord, request, reply, formFieldsOf(request.query), null),
  )
  app.post('/:body/decisions/:organ/acts', { bodyLimit }, (request, reply) => act(concord, request, reply))
}
