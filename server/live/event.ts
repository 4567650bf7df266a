import type { Entry } from '../../core/journal/entry.ts'
import { type Belonging, mayRead } from '../may-read.ts'
import type { Reader } from '../reader.ts'
import { bodyOfStream } from '../streams.ts'

/** Who listens, and to what: to the acts on one draft, or to all that the seat may know of, without its content. */
export type Listener = Pick<Reader, 'audiences' | 'body' | 'actor' | 'signIn'> & {
  readonly stream: string | null
}

/** The body of a text: as it was recorded, and in the address of its meeting. */
function bodyOfText({ content }: Entry): string {
  if (typeof content !== 'object' || content === null) return ''
  if ('body' in content && typeof content.body === 'string') return content.body
  return 'meeting' in content && typeof content.meeting === 'string'
    ? (content.meeting.split('/')[0] ?? '').toUpperCase()
    : ''
}

/** The body that an entry belongs to: the one that its stream names, or that of its text; others belong to none. */
const bodyOf = (entry: Entry): string | null =>
  bodyOfStream(entry.stream) ?? (entry.stream.startsWith('communique:') ? bodyOfText(entry) : null)

/** Whether a listener may hear of an entry, and wants to. What belongs to a body is for seats of that body. */
export function hears(listener: Listener, entry: Entry): boolean {
  if (listener.stream !== null && listener.stream !== entry.stream) return false
  const belonging: Belonging = { body: bodyOf(entry), audience: entry.audience }
  return mayRead(listener, belonging)
}

/** Listeners of one name hear the same: their event is written once for all of them. */
export const groupOf = ({ stream, body, audiences }: Listener): string =>
  [stream ?? '', body ?? '', ...audiences].join('|')

/** An entry as an event: whoever follows a draft gets its act whole; others learn that something was recorded. */
export function eventOf(entry: Entry, { stream }: Pick<Listener, 'stream'>): string {
  const { content, ...envelope } = entry
  const told = stream === null ? envelope : { ...envelope, content }
  return `id: ${entry.position}\nevent: act\ndata: ${JSON.stringify(told)}\n\n`
}

/** That a listener has been told everything up to a position: from here on it hears of each act as it is recorded. */
export const readyEvent = (position: number): string =>
  `id: ${position}\nevent: ready\ndata: {"position":${position}}\n\n`

/** Moves the place to resume at, and keeps the connection from being taken for dead; no event comes of it. */
export const heartbeat = (position: number): string => `id: ${position}\n\n`
