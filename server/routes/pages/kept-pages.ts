import type { FastifyRequest } from 'fastify'
import { batched } from '../../batched.ts'
import type { Concord } from '../../concord.ts'
import { readerOf } from '../../reader.ts'
import { today } from '../../today.ts'
import { placeOf } from './visit-of.ts'

const most = 300

/** What a page of the record depends on: its address, who reads it in which language with how many notices, the day, the last entry, the host. */
function keyOf(request: FastifyRequest, entries: number): string {
  const { actor, body, signIn, language, unread = 0 } = readerOf(request)
  const seat = signIn === null ? '' : `${body} ${actor.seat} ${actor.capacity} ${unread}`
  return [placeOf(request.url), seat, language, today(), entries, request.host].join('\n')
}

/** Answers with the page as it was kept, or makes it. */
export type Keep = (request: FastifyRequest, make: () => Promise<string>) => Promise<string>

/** Pages of the record as they were last made, the oldest forgotten first. An entry more, and all are made anew. */
export function keptPages(concord: Concord): Keep {
  const pages = new Map<string, string>()
  const entries = batched(() => concord.journal.count())
  return async (request, make) => {
    const key = keyOf(request, await entries())
    const kept = pages.get(key)
    if (kept !== undefined) return kept
    const made = await make()
    if (pages.size >= most) pages.delete(pages.keys().next().value ?? '')
    pages.set(key, made)
    return made
  }
}
