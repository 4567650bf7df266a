import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Words } from '../../core/language.ts'
import { endWithProcess } from './end-with-process.ts'
import { isAlive } from './is-alive.ts'
import { createCluster, hasCluster } from './postgres-cluster.ts'
import { type Hold, type Holder, hold, letGo, type Purpose } from './postgres-hold.ts'
import { type Home, isElsewhere, passwordOf, settleHome } from './postgres-home.ts'
import { isTrouble } from './trouble.ts'

/** How to reach the embedded PostgreSQL: only from this machine. */
export type Login = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
}

export type Embedded = {
  readonly login: () => Login
  readonly home: Home
  readonly close: () => Promise<void>
}

export type EmbeddedSettings = {
  readonly dataFolder: string
  readonly as: Purpose
  /** Told when PostgreSQL comes back after it was killed: its port may have changed. */
  readonly moved?: (login: Login) => void
  readonly say?: (words: Words) => void
}

const elsewhere = (home: Home): Words => ({
  zh: `PostgreSQL 无法进入 ${home.folder}，数据库因此存放于 ${home.cluster}。`,
  ru: `PostgreSQL не может войти в ${home.folder}, поэтому база данных лежит в ${home.cluster}.`,
  en: `PostgreSQL cannot enter ${home.folder}, so the database lies in ${home.cluster}.`,
})

const back: Words = {
  zh: 'PostgreSQL 意外终止，已重新启动。',
  ru: 'PostgreSQL неожиданно завершился и запущен снова.',
  en: 'PostgreSQL ended unexpectedly and was started again.',
}

/** The application's own database, made once; of two processes that make it, one is told that it exists. */
async function createDatabase(client: pg.Client): Promise<void> {
  const found = await client.query("select from pg_database where datname = 'concord'")
  if (found.rowCount) return
  await client.query('create database concord').catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

/**
 * Concord's own PostgreSQL for a data folder: on this machine only, started by whoever comes first, stopped by whoever
 * leaves last, started again if it is killed. A second server on the same folder is refused.
 */
export async function openEmbedded(settings: EmbeddedSettings): Promise<Embedded> {
  const home = await settleHome(settings.dataFolder)
  if (isElsewhere(home)) settings.say?.(elsewhere(home))
  const password = await passwordOf(home)
  if (!hasCluster(home)) await createCluster(home, password)
  const holder: Holder = { home, password, purpose: settings.as, started: 0 }
  const held = await keepHold(holder, settings)
  await createDatabase(held.now().client)
  const atExit = () => {
    const { pid } = held.now()
    if (settings.as === 'server' && isAlive(pid)) process.kill(pid, 'SIGTERM')
  }
  return { login: () => loginAt(held.now(), password), home, close: endWithProcess(held.close, atExit) }
}

const loginAt = ({ port }: Hold, password: string): Login => ({
  host: '127.0.0.1',
  port,
  user: 'postgres',
  password,
})

type Kept = { readonly now: () => Hold; readonly close: () => Promise<void> }

const wordsOf = (error: unknown): Words =>
  isTrouble(error) ? error.words : { zh: String(error), ru: String(error), en: String(error) }

/** Holds, and holds again whenever the held PostgreSQL is gone, until closed. */
async function keepHold(holder: Holder, settings: EmbeddedSettings): Promise<Kept> {
  let current = await hold(holder, 0)
  let closing = false
  let again = Promise.resolve()

  const tryAgain = async (): Promise<boolean> => {
    try {
      current = await hold(holder, current.port)
    } catch (error) {
      settings.say?.(wordsOf(error))
      return false
    }
    watch()
    settings.moved?.(loginAt(current, holder.password))
    settings.say?.(back)
    return true
  }
  const untilHeld = async (): Promise<void> => {
    for (let wait = 100; ; wait = 5_000) {
      await pause(wait)
      if (closing || (await tryAgain())) return
    }
  }
  const watch = () =>
    current.client.once('end', () => {
      if (!closing) again = untilHeld()
    })
  const close = async (): Promise<void> => {
    closing = true
    await again
    await letGo(current)
  }
  watch()
  return { now: () => current, close }
}
