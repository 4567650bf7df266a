import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './is-alive.ts'
import { type Home, logFile, readInCluster } from './postgres-home.ts'
import { runAs, startOf } from './postgres-user.ts'
import { trouble } from './trouble.ts'

/** PostgreSQL as its pid file shows it. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly status: string }

/** Whatever the surroundings say: an empty environment would otherwise make a cluster in SQL_ASCII. */
const asUnicode = [
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]
const guarded = ['--data-checksums', '--username=postgres', '--auth=scram-sha-256']

/**
 * A new cluster, and one that was killed, is made sure of on the disk before it is used. File by file that can take
 * seconds; Linux does it for the whole disk in one call.
 */
const syncsAtOnce = process.platform === 'linux'
const quickly = syncsAtOnce ? ['--sync-method=syncfs'] : []

const give = (home: Home, path: string): void => {
  if (home.as.user) chownSync(path, home.as.user.uid, home.as.user.gid)
}

/** What a process left that was killed while it made a cluster. */
async function removeHalfMade({ cluster }: Home): Promise<void> {
  const half = `${basename(cluster)}.new-`
  for (const name of await readdir(dirname(cluster))) {
    const maker = Number.parseInt(name.slice(half.length), 10)
    if (name.startsWith(half) && (maker === process.pid || !isAlive(maker)))
      await rm(join(dirname(cluster), name), { recursive: true, force: true })
  }
}

/** Makes the cluster beside its place and moves it there whole: of two processes that make one, the first stays. */
export async function createCluster(home: Home, password: string): Promise<void> {
  const fresh = `${home.cluster}.new-${process.pid}`
  const secret = `${fresh}.password`
  await removeHalfMade(home)
  await mkdir(fresh, { mode: 0o700 })
  await writeFile(secret, password, { mode: 0o600 })
  for (const path of [fresh, secret]) give(home, path)
  const made = runAs(home.as, home.binaries.initdb, [
    '-D',
    fresh,
    `--pwfile=${secret}`,
    ...asUnicode,
    ...guarded,
    ...quickly,
  ])
  await rm(secret)
  if (made.status !== 0) throw trouble('start-failed', { reason: lastLine(made.stderr), log: logFile(home) })
  await rename(fresh, home.cluster).catch(() => rm(fresh, { recursive: true, force: true }))
}

export const hasCluster = (home: Home): boolean => existsSync(home.cluster)

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

/** A port of this machine that nobody listens on: the one wished for if it is free. */
async function freePort(wished: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wished === 0 ? reject(new Error('No free port')) : resolve(freePort(0))))
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const flags = (port: number): readonly string[] =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'fsync=on',
    'synchronous_commit=on',
    'full_page_writes=on',
    'max_connections=200',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(syncsAtOnce ? ['recovery_init_sync_method=syncfs'] : []),
  ].flatMap(setting => ['-c', setting])

/** The log goes on where it was; once it is long, the old one is put aside in place of an older one. */
function openLog(home: Home): number {
  const path = logFile(home)
  if (existsSync(path) && statSync(path).size > 10_000_000) renameSync(path, `${path}.old`)
  return openSync(path, 'a', 0o600)
}

/** Starts PostgreSQL in a session of its own, so that Ctrl-C in the terminal reaches Concord and not PostgreSQL. */
export async function startPostgres(home: Home, wishedPort: number): Promise<Started> {
  const port = await freePort(wishedPort)
  const log = openLog(home)
  const start = startOf(home.as, home.binaries.postgres, ['-D', home.cluster, ...flags(port)])
  const child = spawn(start.program, start.args, {
    ...start.options,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  const ended = new Promise<void>(resolve =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  )
  return { pid: child.pid ?? 0, ended }
}

export type Started = { readonly pid: number; readonly ended: Promise<void> }

function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    const path = `/proc/${pid}/cmdline`
    return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\0', ' ') : ''
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/**
 * The PostgreSQL that serves this cluster now, whoever started it. A pid file may outlive a killed machine and name a
 * process that has nothing to do with us: PostgreSQL would refuse to start because of it, so it is taken away.
 */
export async function runningPostmaster(home: Home): Promise<Postmaster | null> {
  const file = await readInCluster(home, 'postmaster.pid')
  const [pid = 0, , , port = 0] = file?.split('\n').map(Number) ?? []
  if (!pid || !isAlive(pid)) return null
  if (!commandOf(pid).includes(`-D ${home.cluster} `)) {
    await rm(join(home.cluster, 'postmaster.pid'), { force: true })
    return null
  }
  return { pid, port, status: file?.split('\n')[7]?.trim() ?? '' }
}

/** Ends the PostgreSQL of a cluster and waits until it is gone; its transactions under way are undone. */
export async function stopPostgres({ pid }: Pick<Postmaster, 'pid'>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (commandOf(pid) !== '') process.kill(pid, signal)
    for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(10))
      if (commandOf(pid) === '') return
  }
}

/** What PostgreSQL last said was fatal. */
export async function lastWords(home: Home): Promise<string> {
  const log = await readFile(logFile(home), 'utf8').catch(() => '')
  const fatal = log
    .split('\n')
    .filter(line => /FATAL|PANIC|error/i.test(line))
    .at(-1)
  return fatal?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? lastLine(log)
}
