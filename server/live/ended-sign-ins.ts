import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { newsChannel } from '../journal/news.ts'

type Listener = (signIns: readonly string[]) => void

const listeners = new WeakMap<Kysely<Tables>, Set<Listener>>()

/** What it begins with on the channel on which processes tell each other that something was recorded. */
const mark = 'ended '

/** How many are told to other processes at a time: what a channel carries is short. */
const atOnce = 100

/** The sign-ins that another process told have ended, if its news was of that. */
export const endedSignInsIn = (told: string): readonly string[] | null =>
  told.startsWith(mark) ? told.slice(mark.length).split(' ') : null

/** Hears of sign-ins ended in this process; the answer ends that. */
export function hearEndedSignIns(database: Kysely<Tables>, listener: Listener): () => void {
  const known = listeners.get(database) ?? new Set()
  listeners.set(database, known.add(listener))
  return () => void known.delete(listener)
}

/** Tells the screens of this process before it answers, and other processes, that sign-ins have ended. */
export async function tellEndedSignIns(database: Kysely<Tables>, signIns: readonly string[]): Promise<void> {
  for (const listener of listeners.get(database) ?? []) listener(signIns)
  for (let at = 0; at < signIns.length; at += atOnce) {
    const told = mark + signIns.slice(at, at + atOnce).join(' ')
    // Who misses the news looks for itself before long.
    await sql`select pg_notify(${newsChannel}, ${told})`.execute(database).catch(() => undefined)
  }
}
