import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { newsChannel } from '../journal/news.ts'

/** That the room of a draft shows another paragraph: news of the desk, not an entry of the journal. */
export type RoomNews = {
  readonly stream: string
  readonly paragraph: string
  readonly language: string
  /** The instant from which on it is shown; whoever is told twice knows by it. */
  readonly since: string
}

type Listener = (news: RoomNews) => void

const listeners = new WeakMap<Kysely<Tables>, Set<Listener>>()

/** What it begins with on the channel on which processes tell each other that something was recorded. */
const mark = 'room '

/** The news that another process told, if it was of a room. */
export function roomNewsIn(told: string): RoomNews | null {
  if (!told.startsWith(mark)) return null
  const news: RoomNews = JSON.parse(told.slice(mark.length))
  return news
}

/** Hears of rooms led in this process; the answer ends that. */
export function hearRooms(database: Kysely<Tables>, listener: Listener): () => void {
  const known = listeners.get(database) ?? new Set()
  listeners.set(database, known.add(listener))
  return () => void known.delete(listener)
}

/** Tells the screens of this process at once, and other processes. */
export async function tellRooms(database: Kysely<Tables>, news: RoomNews): Promise<void> {
  for (const listener of listeners.get(database) ?? []) listener(news)
  await sql`select pg_notify(${newsChannel}, ${mark + JSON.stringify(news)})`.execute(database)
}

/** A room's move as an event: without an id, so that the place at which a connection resumes stays where it is. */
export const roomEvent = ({ paragraph, language, since }: RoomNews): string =>
  `event: room\ndata: ${JSON.stringify({ paragraph, language, since })}\n\n`
