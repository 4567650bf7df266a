import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkout, postmasterOf, start } from './concord-process.fixture.ts'

const program = join(import.meta.dirname, 'concord-process.program.fixture.ts')
const folders: string[] = []
let folder = ''
let data = ''
let cluster = ''

async function freshCheckout(mode: string, under?: string): Promise<string> {
  const made = await checkout(program, mode, under)
  folders.push(made)
  return made
}

async function until(holds: () => boolean): Promise<void> {
  for (const since = Date.now(); !holds() && Date.now() - since < 20_000; )
    await new Promise(resolve => setTimeout(resolve, 20))
  expect(holds()).toBe(true)
}

const away = '/var/lib/concord'
const idOf = (flag: string) => execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim()

/** Opens, looks and closes; and leaves nothing running. */
async function openOnce(of: string, dataFolder: string, prefix: readonly string[] = []) {
  const one = start(of, [dataFolder, 'server'], prefix)
  await one.told('opened')
  one.send('look')
  const seen = await one.told('role')
  one.send('close')
  expect(await one.ended).toBe(0)
  return seen
}

beforeAll(async () => {
  folder = await freshCheckout('0755')
  data = join(folder, 'data')
  cluster = join(data, 'postgres')
})
afterAll(() => {
  for (const made of folders) {
    const pid = postmasterOf(join(made, 'data', 'postgres'))
    if (pid) process.kill(pid, 'SIGKILL')
    rmSync(made, { recursive: true, force: true })
  }
})

describe('the embedded PostgreSQL', () => {
  test('starts in UTF-8 with an empty environment, and our sessions are bound by row-level security', async () => {
    const seen = await openOnce(folder, data)
    expect(seen).toMatchObject({
      role: 'concord',
      unbound: false,
      encoding: 'UTF8',
      characters: 2,
      entries: 0,
    })
    expect(seen['by_pinyin_wrong']).toBe(false)
    expect(postmasterOf(cluster)).toBe(null)
  })

  test('keeps its password where only its owner reads it', () => {
    expect(statSync(join(data, 'database-password')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(data, 'database-password'), 'utf8')).toMatch(/^[\w-]{32}$/)
  })

  test('listens on this machine only', async () => {
    const one = start(folder, [data, 'server'])
    await one.told('opened')
    one.send('look')
    const { port } = await one.told('role')
    const hex = Number(port).toString(16).toUpperCase().padStart(4, '0')
    const listening = ['tcp', 'tcp6'].flatMap(name => {
      const path = `/proc/net/${name}`
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
      return lines
        .map(line => line.trim().split(/\s+/))
        .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${hex}`))
    })
    expect(listening.map(([, local]) => local)).toEqual([`0100007F:${hex}`])
    one.send('close')
    await one.ended
  })

  test('is shared by one server and any command; a second server is refused by a sentence; the last one out stops it', async () => {
    const server = start(folder, [data, 'server'])
    await server.told('opened')
    const second = start(folder, [data, 'server'])
    expect(await second.told('trouble')).toEqual({
      trouble: 'second-server',
      sentence: `Another Concord server (process ${server.pid}) is using the data folder ${data}.`,
    })
    expect(await second.ended).toBe(1)
    const command = start(folder, [data, 'command'])
    await command.told('opened')
    server.send('close')
    await server.ended
    command.send('look')
    expect(await command.told('role')).toMatchObject({ role: 'concord' })
    command.send('close')
    await command.ended
    expect(postmasterOf(cluster)).toBe(null)
  })

  test('of several processes that start at once on a new folder one makes the cluster, all use it', async () => {
    const elsewhere = join(folder, 'data-at-once')
    mkdirSync(join(elsewhere, 'postgres.new-4194305'), { recursive: true })
    const all = ['command', 'server', 'command'].map(as => start(folder, [elsewhere, as]))
    for (const one of all) await one.told('opened')
    for (const one of all) one.send('look')
    const seen = await Promise.all(all.map(one => one.told('role')))
    expect(new Set(seen.map(one => one['port'])).size).toBe(1)
    for (const one of all) one.send('close')
    for (const one of all) expect(await one.ended).toBe(0)
    expect(postmasterOf(join(elsewhere, 'postgres'))).toBe(null)
    expect(readdirSync(elsewhere).toSorted()).toEqual(['database-password', 'postgres', 'postgres.log'])
  })

  test.for(['SIGTERM', 'SIGINT'] as const)('stops with Concord on %s', async signal => {
    const one = start(folder, [data, 'server'])
    await one.told('opened')
    one.kill(signal)
    expect(await one.ended).toBe(signal)
    expect(postmasterOf(cluster)).toBe(null)
  })

  test('stops with a server that ends without closing', async () => {
    const one = start(folder, [data, 'server'])
    await one.told('opened')
    one.send('exit')
    expect(await one.ended).toBe(0)
    await until(() => postmasterOf(cluster) === null)
  })

  test('left behind by a killed server, is replaced by the next server and used and stopped by a command', async () => {
    const killed = start(folder, [data, 'server'])
    await killed.told('opened')
    const left = postmasterOf(cluster)
    killed.kill('SIGKILL')
    await killed.ended
    expect(left).not.toBe(null)
    expect(postmasterOf(cluster)).toBe(left)
    const next = start(folder, [data, 'server'])
    await next.told('opened')
    expect(postmasterOf(cluster)).not.toBe(left)
    next.kill('SIGKILL')
    await next.ended
    const command = start(folder, [data, 'command'])
    await command.told('opened')
    command.send('close')
    await command.ended
    expect(postmasterOf(cluster)).toBe(null)
  })

  test('killed under a running Concord, is started again and serves the same process', async () => {
    const one = start(folder, [data, 'server'])
    await one.told('opened')
    const pid = postmasterOf(cluster) ?? 0
    process.kill(pid, 'SIGKILL')
    expect((await one.told('said'))['said']).toBe('PostgreSQL ended unexpectedly and was started again.')
    one.send('look')
    expect(await one.told('role')).toMatchObject({ role: 'concord' })
    one.send('close')
    expect(await one.ended).toBe(0)
    expect(postmasterOf(cluster)).toBe(null)
  })

  test('takes no notice of a pid file that names some other process', async () => {
    const stranger = `${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`
    execFileSync('sh', ['-c', 'printf %s "$1" > "$2"', 'sh', stranger, join(cluster, 'postmaster.pid')])
    expect(await openOnce(folder, data)).toMatchObject({ role: 'concord' })
  })

  test('finds its libraries where the install script did not run', async () => {
    const bare = await freshCheckout('0755')
    const library = execFileSync('find', [bare, '-name', 'libicui18n.so.*', '-type', 'l'], {
      encoding: 'utf8',
    }).trim()
    unlinkSync(library)
    expect(await openOnce(bare, join(bare, 'data'))).toMatchObject({ encoding: 'UTF8' })
    expect(existsSync(library)).toBe(true)
  })

  test('of another major version is refused by a sentence', async () => {
    const old = join(folder, 'data-of-17')
    mkdirSync(join(old, 'postgres'), { recursive: true })
    execFileSync('sh', ['-c', 'echo 17 > "$1"', 'sh', join(old, 'postgres', 'PG_VERSION')])
    expect(await start(folder, [old, 'server']).told('trouble')).toMatchObject({ trouble: 'other-major' })
  })
})

describe.runIf(process.getuid?.() === 0)('the embedded PostgreSQL under root', () => {
  test('serves a checkout that PostgreSQL’s own user cannot enter, from inside it', async () => {
    const closed = await freshCheckout('0700', '/root')
    expect(await openOnce(closed, join(closed, 'data'))).toMatchObject({
      where: expect.stringContaining(join(closed, 'data', 'postgres')),
    })
  })

  test('serves a checkout whose very programs only root may start', async () => {
    const closed = await freshCheckout('0700')
    const modules = join(closed, 'node_modules')
    execFileSync('sh', [
      '-c',
      'cp -r "$1" "$1.copy" && rm -r "$1" && mv "$1.copy" "$1" && chmod -R go= "$1"',
      'sh',
      modules,
    ])
    expect(await openOnce(closed, join(closed, 'data'))).toMatchObject({
      where: expect.stringContaining(join(closed, 'data', 'postgres')),
    })
  })

  test('without the right to pass closed folders, lies elsewhere and says so', async () => {
    const closed = await freshCheckout('0700')
    const there = existsSync(away)
    const bounded = [
      'setpriv',
      '--bounding-set',
      '-dac_override,-dac_read_search',
      '--inh-caps',
      '-dac_override,-dac_read_search',
      '--',
    ]
    const place = join(away, createHash('sha256').update(join(closed, 'data')).digest('hex').slice(0, 16))
    const one = start(closed, [join(closed, 'data'), 'server'], bounded)
    try {
      expect((await one.told('said'))['said']).toBe(
        `PostgreSQL cannot enter ${join(closed, 'data')}, so the database lies in ${join(place, 'postgres')}.`,
      )
      await one.told('opened')
      one.send('look')
      expect(await one.told('role')).toMatchObject({
        where: expect.stringContaining(join(place, 'postgres')),
      })
      one.send('close')
      expect(await one.ended).toBe(0)
      expect(await openOnce(closed, join(closed, 'data'))).toMatchObject({
        where: expect.stringContaining(join(place, 'postgres')),
      })
    } finally {
      rmSync(there ? place : away, { recursive: true, force: true })
    }
  })

  test('runs as an ordinary user, and as that user again when root comes back', async () => {
    const become = ['setpriv', '--reuid', idOf('-u'), '--regid', idOf('-g'), '--clear-groups', '--']
    const open = await freshCheckout('0755')
    execFileSync('chown', ['nobody', open])
    const own = join(open, 'data')
    expect(await openOnce(open, own, become)).toMatchObject({ encoding: 'UTF8' })
    const owner = statSync(join(own, 'postgres')).uid
    expect(owner).toBe(Number(idOf('-u')))
    expect(await openOnce(open, own)).toMatchObject({ encoding: 'UTF8' })
    expect(statSync(join(own, 'postgres')).uid).toBe(owner)
  })
})
