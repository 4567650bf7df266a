import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Concord } from '../concord.ts'
import type { Issued } from './sign-in.ts'

/** In production the browser itself guards the cookie: only over TLS, only for this host. */
const nameFor = (concord: Pick<Concord, 'mode'>): string =>
  concord.mode === 'production' ? '__Host-sign-in' : 'sign-in'

const options = (concord: Pick<Concord, 'mode'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: concord.mode === 'production' }) as const

/** The token that a request carries. */
export const tokenOf = (concord: Pick<Concord, 'mode'>, request: FastifyRequest): string | undefined =>
  request.cookies?.[nameFor(concord)]

/** Hands the token of a seat to the browser. */
export const keepSignIn = (concord: Pick<Concord, 'mode'>, reply: FastifyReply, issued: Issued) =>
  reply.setCookie(nameFor(concord), issued.token, { ...options(concord), expires: issued.expires })

/** Lets the browser forget the seat. */
export const forgetSignIn = (concord: Pick<Concord, 'mode'>, reply: FastifyReply) =>
  reply.clearCookie(nameFor(concord), options(concord))
