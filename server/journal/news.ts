import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** The channel on which processes tell each other that something was recorded. */
export const newsChannel = 'concord_recorded'

/** News at most this often, in milliseconds: never one for each write, which would make writes wait for each other. */
const pause = 15

/**
 * Tells listeners of this process at once, and other processes soon, that something was recorded. Other processes are
 * told in a statement of its own after the commit, one for all that was recorded meanwhile.
 */
export function openNews(database: Kysely<Tables>) {
  const listeners = new Set<() => void>()
  let telling: Promise<void> | null = null
  let more = false

  const tellOthers = async (): Promise<void> => {
    do {
      more = false
      // Who misses the news looks for itself before long.
      await sql`select pg_notify(${newsChannel}, '')`.execute(database).catch(() => undefined)
      await new Promise(resolve => setTimeout(resolve, pause))
    } while (more)
    telling = null
  }
  const tell = (): void => {
    for (const listener of listeners) listener()
    more = true
    telling ??= tellOthers()
  }
  const hear = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return { tell, hear, idle: async () => await telling }
}
