import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from './code-of.ts'
import {
  type Postmaster,
  lastWords,
  runningPostmaster,
  startPostgres,
  stopPostgres,
} from './postgres-cluster.ts'
import { isAlive } from './is-alive.ts'
import { isBroken } from './is-broken.ts'
import { type Home, logFile, passwordFile } from './postgres-home.ts'
import { trouble } from './trouble.ts'

/**
 * How many Concord processes share one PostgreSQL without a file that a killed process could leave behind: each holds
 * the lock `inUse` (shared) in a session of its own while it lives; a server holds `serving` as well. Whoever can take
 * `inUse` alone is the only one there: on leaving it stops PostgreSQL, and whoever came too late finds it gone and
 * starts it again. Locks of a killed process fall with its connection.
 */
const inUse = 5_714_001
const serving = 5_714_002

export type Purpose = 'server' | 'command'
export type Hold = { readonly client: pg.Client; readonly port: number; readonly pid: number }

/** What stays the same through the life of a process: where, who, why, and the PostgreSQL that it started itself. */
export type Holder = {
  readonly home: Home
  readonly password: string
  readonly purpose: Purpose
  started: number
}

const ask = async (client: pg.Client, question: string, key: number): Promise<boolean> =>
  (await client.query<{ yes: boolean }>(`select ${question}($1) as yes`, [key])).rows[0]?.yes === true

async function connect({ home, password, purpose }: Holder, { port }: Postmaster): Promise<pg.Client | null> {
  const name = `concord ${purpose} ${process.pid}`
  const login = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' }
  const client = new pg.Client({ ...login, application_name: name, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    if (codeOf(error) !== '28P01') return null
    throw trouble('password-refused', { file: passwordFile(home) })
  }
}

/** The process id in the name of the session that serves. */
async function whoServes(client: pg.Client): Promise<string> {
  const asked = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity where application_name like 'concord server %'
     and application_name <> $1`,
    [`concord server ${process.pid}`],
  )
  return asked.rows[0]?.name.split(' ').at(-1) ?? '?'
}

/** A server that was just killed keeps its lock for the moment that PostgreSQL needs to see its connection gone. */
async function refuseSecondServer(holder: Holder, client: pg.Client): Promise<void> {
  for (const since = Date.now(); !(await ask(client, 'pg_try_advisory_lock', serving)); await pause(100)) {
    const pid = await whoServes(client)
    if (!isAlive(Number(pid)) && Date.now() - since < 5_000) continue
    await client.end()
    throw trouble('second-server', { pid, folder: holder.home.folder })
  }
}

/** A PostgreSQL that nobody uses and we did not start was left by a killed Concord: a server starts a fresh one. */
async function isLeftOver(holder: Holder, client: pg.Client, pid: number): Promise<boolean> {
  if (holder.purpose === 'command' || pid === holder.started) return false
  return await ask(client, 'pg_try_advisory_lock', inUse)
}

async function tryToHold(holder: Holder, running: Postmaster): Promise<Hold | null> {
  const client = await connect(holder, running)
  if (!client) return null
  if (holder.purpose === 'server') await refuseSecondServer(holder, client)
  if (await isLeftOver(holder, client, running.pid)) {
    await stopPostgres(running)
    return null
  }
  await client.query('select pg_advisory_lock_shared($1)', [inUse])
  return { client, port: running.port, pid: running.pid }
}

/** Waits until a PostgreSQL just started takes connections, or has ended because another process was quicker. */
async function start(holder: Holder, wishedPort: number): Promise<Postmaster | null> {
  const { pid, ended } = await startPostgres(holder.home, wishedPort)
  holder.started = pid
  const end = { reached: false }
  void ended.then(() => (end.reached = true))
  for (; ; await pause(10)) {
    const running = await runningPostmaster(holder.home)
    if (running?.status === 'ready' || end.reached) return running
  }
}

/** What may pass by itself: the children of a killed PostgreSQL are still ending, or another process has just begun. */
const passing = /shared memory block|lock file|starting up|shutting down|could not bind|in use/i
const patience = { passing: 60_000, running: 300_000, otherwise: 1_000 }

async function failAfter(holder: Holder, waited: number, running: Postmaster | null): Promise<void> {
  if (waited < patience.otherwise) return
  const reason = await lastWords(holder.home)
  const limit = running ? patience.running : passing.test(reason) ? patience.passing : patience.otherwise
  if (waited > limit) throw trouble('start-failed', { reason, log: logFile(holder.home) })
}

/** Holds the PostgreSQL of a data folder: attaches to the one that runs, or starts it. */
export async function hold(holder: Holder, wishedPort: number): Promise<Hold> {
  for (const since = Date.now(); ; await pause(50)) {
    const running = (await runningPostmaster(holder.home)) ?? (await start(holder, wishedPort))
    const held = running && (await tryToHold(holder, running).catch(unlessBroken))
    if (held) return held
    await failAfter(holder, Date.now() - since, running)
  }
}

/** A connection that breaks while PostgreSQL stops is a reason to look again; trouble and defects are not. */
function unlessBroken(error: unknown): null {
  if (isBroken(error)) return null
  throw error
}

/** Lets go; the last one out stops PostgreSQL. */
export async function letGo({ client, pid }: Hold): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [inUse])
    if (await ask(client, 'pg_try_advisory_lock', inUse)) await stopPostgres({ pid })
  } catch {
    // The connection is gone, so PostgreSQL is.
  }
  await client.end().catch(() => undefined)
}
