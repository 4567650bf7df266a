import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { InboxPage } from '../../../web/pages/inbox-page.tsx'
import type { Concord } from '../../concord.ts'
import { instantOf } from '../../database/clock.ts'
import { correspondentOf } from '../../notices/correspondents.ts'
import { deadlinesFor } from '../../notices/deadlines-for.ts'
import { inboxOf, markRead } from '../../notices/inbox.ts'
import { type Reader, readerOf } from '../../reader.ts'
import { wordIn } from './fields-of.ts'
import { queryOf } from './query-of.ts'
import { bodyAt } from './record.tsx'
import { show } from './show.tsx'
import { slugOf, visitOf } from './visit-of.ts'

/** A position in the journal as an address or a form gives it; anything else is none. */
const positionIn = (word: string | undefined): number | null =>
  word !== undefined && /^\d{1,15}$/.test(word) ? Number(word) : null

const isOwn = (request: FastifyRequest, body: string): boolean => {
  const reader = readerOf(request)
  return reader.signIn !== null && reader.body === body
}

/** What of an inbox is shown to whoever has none. */
const nobodys = { notices: null, deadlines: [], unread: 0, zone: 'UTC', older: null, isNewest: true } as const

/** The position before which there are older notices, if there are any. */
const olderThan = async (concord: Concord, reader: Reader, last: number | null): Promise<number | null> =>
  last !== null && (await inboxOf(concord, reader, last)).length > 0 ? last : null

async function contents(concord: Concord, request: FastifyRequest) {
  const profile = bodyAt(concord, request)
  const reader = readerOf(request)
  const now = await instantOf(concord.database)
  if (!isOwn(request, profile.id)) return { ...nobodys, profile, now }
  const before = positionIn(queryOf(request).before)
  const [notices, deadlines, { zone }] = await Promise.all([
    inboxOf(concord, reader, before),
    deadlinesFor(concord, profile, reader.actor),
    correspondentOf(concord, reader),
  ])
  const older = await olderThan(concord, reader, notices.at(-1)?.position ?? null)
  return {
    profile,
    notices,
    deadlines,
    unread: reader.unread ?? 0,
    zone,
    now,
    older,
    isNewest: before === null,
  }
}

async function inbox(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const props = await contents(concord, request)
  const visit = visitOf(concord, request, props.profile)
  return show(reply.header('cache-control', 'no-store'), visit, <InboxPage {...props} />)
}

async function read(concord: Concord, request: FastifyRequest, reply: FastifyReply) {
  const profile = bodyAt(concord, request)
  const upTo = positionIn(wordIn(request.body, 'upTo') || undefined)
  const which = upTo === null ? { id: wordIn(request.body, 'id') } : { upTo }
  if (isOwn(request, profile.id)) await markRead(concord, readerOf(request), which)
  return reply.redirect(`/${slugOf(profile)}/inbox`, 303)
}

/** The inbox of a seat: what it is told, and its deadlines. Of this seat and this moment: never kept. */
export function addInboxPages(app: FastifyInstance, concord: Concord): void {
  app.get('/:body/inbox', (request, reply) => inbox(concord, request, reply))
  app.post('/:body/inbox/read', (request, reply) => read(concord, request, reply))
}
