import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { audiencesOf } from '../core/journal/audiences.ts'
import type { Actor, Audience } from '../core/journal/entry.ts'
import type { InterfaceLanguage } from '../core/language.ts'
import type { Concord } from './concord.ts'
import { languageOf } from './language-of.ts'
import { unreadOf } from './notices/inbox.ts'
import { tokenOf } from './signin/cookie.ts'
import { publicSeat } from './signin/seats.ts'
import { signInOf } from './signin/sign-in.ts'

/** Who asks: the seat, what it may read, and the language of the answer. */
export type Reader = {
  readonly actor: Actor
  readonly audiences: readonly Audience[]
  readonly language: InterfaceLanguage
  /** Id of the sign-in; `null` for the public, who reads without one. */
  readonly signIn: string | null
  /** The body in which the seat is; `null` for the public. */
  readonly body: string | null
  /** The account behind the sign-in; `null` in a demonstration seat. */
  readonly account: string | null
  /** How many notices the seat has not read, where a page is asked for; 0 elsewhere. */
  readonly unread?: number
}

declare module 'fastify' {
  interface FastifyRequest {
    reader: Reader | null
  }
}

/** The public, in a language: what a request is until a sign-in says more. */
export const publicReader = (language: InterfaceLanguage): Reader => ({
  actor: publicSeat,
  audiences: audiencesOf(publicSeat.seat),
  language,
  signIn: null,
  body: null,
  account: null,
})

const languageAsked = ({ query }: FastifyRequest): unknown =>
  typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined

const languageFor = (request: FastifyRequest): InterfaceLanguage =>
  languageOf(languageAsked(request), request.cookies?.language, request.headers['accept-language'] ?? '')

async function read(concord: Concord, request: FastifyRequest): Promise<Reader> {
  const language = languageFor(request)
  const token = tokenOf(concord, request)
  const signedIn = token ? await signInOf(concord, request, token) : null
  if (!signedIn) return publicReader(language)
  const { id: signIn, body, account, seat, capacity, state } = signedIn
  return {
    actor: { seat, capacity, state },
    audiences: audiencesOf(seat),
    language,
    signIn,
    body,
    account,
  }
}

/** The header of every page says how many notices wait; programs and files are spared the question. */
async function withUnread(concord: Concord, { url }: FastifyRequest, reader: Reader): Promise<Reader> {
  const isPage = !/^\/(?:api|assets|live)\b|^[^?]*\.\w+(?:\?|$)/.test(url)
  return isPage && reader.signIn !== null ? { ...reader, unread: await unreadOf(concord, reader) } : reader
}

const oneYear = 365 * 24 * 3600

/** A language chosen in an address is remembered. */
function rememberLanguage(request: FastifyRequest, reply: FastifyReply, language: InterfaceLanguage): void {
  if (languageAsked(request) === language && request.cookies.language !== language)
    void reply.setCookie('language', language, {
      path: '/',
      maxAge: oneYear,
      sameSite: 'lax',
      httpOnly: true,
    })
}

/** Says of every request who asks, before its route runs. */
export function addReaders(app: FastifyInstance, concord: Concord): void {
  app.decorateRequest('reader', null)
  app.addHook('onRequest', async (request, reply) => {
    request.reader = await withUnread(concord, request, await read(concord, request))
    rememberLanguage(request, reply, request.reader.language)
  })
}

/** Who asks. Before the sign-in was looked up, and where that failed, it is the public. */
export const readerOf = (request: FastifyRequest): Reader =>
  request.reader ?? publicReader(languageFor(request))
