import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { Actor } from '../../../core/journal/entry.ts'
import type { Visit, VisitorSeat } from '../../../web/parts/visit.tsx'
import type { Concord } from '../../concord.ts'
import { type Reader, readerOf } from '../../reader.ts'
import { today } from '../../today.ts'
import { assets } from './assets.ts'

/** The address that a body has in this Concord. */
export const slugOf = (profile: Profile): string => profile.id.toLowerCase()

/** The body at an address, as the profile names it. */
export const profileAt = (concord: Concord, slug: string): Profile | null =>
  concord.profiles.find(({ profile }) => slugOf(profile) === slug.toLowerCase())?.profile ?? null

/** Path and query of a request without the language: where the language switch leads back to. */
export function placeOf(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://concord')
  searchParams.delete('lang')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}

/** A seat as pages name it: a delegation by its State. */
export const seatFor = (profile: Profile | null, { seat, capacity, state }: Actor): VisitorSeat => ({
  id: seat,
  state: profile?.states.find(one => one.code === state)?.short ?? null,
  records: capacity === 'secretariat',
})

/** The body whose menu a page shows: its own, else that of the seat, else the only one there is. */
function bodyFor(concord: Concord, profile: Profile | null, reader: Reader): Profile | null {
  if (profile) return profile
  const seated = concord.profiles.find(one => one.profile.id === reader.body)?.profile
  return seated ?? (concord.profiles.length === 1 ? (concord.profiles[0]?.profile ?? null) : null)
}

/** The seat of a reader, named by the body to which it belongs; on pages of another body it records nothing. */
function seatOf(concord: Concord, reader: Reader, body: Profile | null): VisitorSeat {
  const own = concord.profiles.find(one => one.profile.id === reader.body)?.profile ?? null
  const seat = seatFor(own, reader.actor)
  return { ...seat, records: seat.records && own?.id === body?.id }
}

/** Who looks at a page, in which language, from where. */
export function visitOf(concord: Concord, request: FastifyRequest, profile: Profile | null = null): Visit {
  const reader = readerOf(request)
  const body = bodyFor(concord, profile, reader)
  return {
    language: reader.language,
    href: placeOf(request.url),
    body: body && { slug: slugOf(body), short: body.short, name: body.name },
    seat: reader.signIn === null ? null : seatOf(concord, reader, body),
    ...(reader.unread === undefined || reader.body !== body?.id ? {} : { unread: reader.unread }),
    mode: concord.mode,
    today: today(),
    assets: assets(),
  }
}
