import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { trouble } from './trouble.ts'

type User = { readonly uid: number; readonly gid: number }

/** How a program of PostgreSQL is started: the words before its name, and the user it becomes. */
export type RunAs = {
  readonly prefix: readonly string[]
  readonly user: User | null
  /** `self`: as whoever runs Concord; `user`: as another user; `capability`: so, and past folders closed to it. */
  readonly how: 'self' | 'user' | 'capability'
}

/** PostgreSQL is started with nothing of our surroundings: no locale, no secret. */
export const surroundings = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
}

const ask = (program: string, args: readonly string[]): string | null => {
  const asked = spawnSync(program, args, { encoding: 'utf8', env: surroundings })
  return asked.status === 0 ? asked.stdout.trim() : null
}

function userNamed(name: string): User | null {
  const uid = ask('id', ['-u', name])
  const gid = ask('id', ['-g', name])
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) }
}

/** The user that PostgreSQL runs as where Concord is root, made where it is missing. */
export function userFor(name: string): User {
  const there = userNamed(name)
  if (there) return there
  const account = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]
  ask('useradd', account)
  const made = userNamed(name)
  if (!made) throw trouble('no-user', { user: name })
  return made
}

/** As whoever runs Concord. */
export const self: RunAs = { prefix: [], user: null, how: 'self' }

/** A cluster that exists is served by its owner: who made the folder as an ordinary user keeps it when root starts. */
function ownerOf(folder: string): User | null {
  if (!existsSync(folder)) return null
  const { uid, gid } = statSync(folder)
  return uid === 0 ? null : { uid, gid }
}

/**
 * The user without other rights, but for reading past folders closed to it (a checkout under /root is one).
 * `no_setuid_fixup` because access(2), which PostgreSQL asks about its own programs, forgets capabilities otherwise.
 */
function withCapability(user: User, ...capabilities: readonly string[]): RunAs {
  const given = capabilities.map(name => `+${name}`).join(',')
  const rights = ['--bounding-set', `-all,${given}`, '--inh-caps', given, '--ambient-caps', given]
  const become = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups']
  const prefix = ['setpriv', ...become, ...rights, '--securebits', '+no_setuid_fixup', '--']
  return { prefix, user, how: 'capability' }
}

/** The ways to run PostgreSQL for a cluster folder, the least powerful first. */
export function waysToRun(cluster: string): readonly RunAs[] {
  if (process.getuid?.() !== 0) return [self]
  const user = ownerOf(cluster) ?? userFor('postgres')
  return [
    { prefix: [], user, how: 'user' },
    withCapability(user, 'dac_read_search'),
    withCapability(user, 'dac_read_search', 'dac_override'),
    withCapability(user, 'dac_override'),
  ]
}

/** Program, arguments and options of a start, for spawn and spawnSync. */
export function startOf(as: RunAs, program: string, args: readonly string[]) {
  const [first = program, ...rest] = [...as.prefix, program, ...args]
  const become = as.how === 'user' ? as.user : null
  return { program: first, args: rest, options: { cwd: '/', env: surroundings, ...become } } as const
}

/** Runs a program to its end as that user. */
export function runAs(as: RunAs, program: string, args: readonly string[]) {
  const start = startOf(as, program, args)
  return spawnSync(start.program, start.args, { ...start.options, encoding: 'utf8' })
}

/** Whether that user can enter a folder and start a program. */
export const canRun = (as: RunAs, folder: string, program: string): boolean =>
  runAs(as, '/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', folder, program]).status === 0
