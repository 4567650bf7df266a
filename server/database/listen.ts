import type pg from 'pg'

/** Hears what other processes tell on a channel, from the moment on that it answers; the answer ends that. '' may be anything. */
export type Listen = (channel: string, heard: (told: string) => void) => () => void

/** How long to wait before a broken connection is replaced, in milliseconds. */
const pause = 1_000

/** One connection of the pool that listens; where it breaks, another takes its place, and what was missed is told once. */
export const listenOn =
  (pool: pg.Pool): Listen =>
  (channel, heard) => {
    let ended = false
    let client: pg.PoolClient | null = null
    const letGo = (broken: boolean) => {
      client?.removeAllListeners('notification')
      client?.release(broken)
      client = null
    }
    const again = () => {
      letGo(true)
      if (!ended) setTimeout(begin, pause).unref()
    }
    const hear = async (): Promise<void> => {
      client = await pool.connect()
      if (ended) return letGo(true)
      client.on('notification', ({ payload }) => heard(payload ?? '')).once('error', again)
      await client.query(`listen ${channel}`)
      heard('')
    }
    const begin = () => void hear().catch(again)
    begin()
    return () => {
      ended = true
      letGo(true)
    }
  }
