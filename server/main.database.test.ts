import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'

/** Bundled as `npm run build` does, beside where that puts it, so that it finds profiles and packages. */
const bundle = new URL(`../dist/server-of-test-${process.pid}.js`, import.meta.url).pathname

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await build({
    entryPoints: [new URL('./main.ts', import.meta.url).pathname],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
  })
})
afterAll(async () => {
  await fresh?.close()
  await rm(bundle, { force: true })
})

type Concord = { readonly child: ChildProcess; readonly out: () => string; readonly log: () => string }

/** Concord as its own process, with nothing of our environment but what finds programs. */
function run(env: Readonly<Record<string, string>>): Concord {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [bundle], { env: { PATH, HOME, ...env } })
  const printed = { out: '', log: '' }
  child.stdout.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void (printed.log += chunk.toString()))
  return { child, out: () => printed.out, log: () => printed.log }
}

async function addressOf(concord: Concord): Promise<string> {
  while (!concord.out().includes('\n')) {
    if (concord.child.exitCode !== null) throw new Error(concord.log())
    await pause(50)
  }
  return /^Concord: (http:\S+)\n$/.exec(concord.out())?.[1] ?? `nothing but ${concord.out()}`
}

const ended = ({ child }: Concord): Promise<number | null> =>
  child.exitCode === null ? new Promise(done => child.once('exit', done)) : Promise.resolve(child.exitCode)

describe('the server as a process', () => {
  test('prints one address, answers there with the recorded meeting, and ends on a signal', async () => {
    const concord = run({ DATABASE_URL: fresh.url, PORT: '0' })
    const address = await addressOf(concord)
    const page = await fetch(new URL('/sco/cfm/2018-04-24?lang=en', address))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('上海合作组织')
    const metrics = await (await fetch(new URL('/metrics', address))).text()
    expect(metrics).toMatch(/^concord_database_connections_total [1-9]/m)
    for (const line of concord.log().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level')
    concord.child.kill('SIGTERM')
    expect(await ended(concord)).toBe(0)
    expect(concord.out().split('\n')).toHaveLength(2)
  })

  test('lets a request under way end before it stops', async () => {
    const concord = run({ DATABASE_URL: fresh.url, PORT: '0' })
    const { port, host } = new URL(await addressOf(concord))
    const body = JSON.stringify({ name: 'Nobody', password: 'a word' })
    const socket = connect(Number(port), '127.0.0.1')
    let reply = ''
    socket.on('data', chunk => void (reply += chunk.toString()))
    const head = `POST /api/sign-ins HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
    socket.write(head + body.slice(0, 10))
    await pause(500)
    concord.child.kill('SIGINT')
    await pause(500)
    expect(concord.child.exitCode).toBeNull()
    socket.write(body.slice(10))
    expect(await ended(concord)).toBe(0)
    expect(reply).toMatch(/^HTTP\/1.1 401 /)
    expect(reply).toContain('sign-in-failed')
  })

  test('takes the next free port when the usual one is taken, and none but the one that is asked for', async () => {
    const other = createServer().listen(4818, '127.0.0.1')
    await Promise.race([once(other, 'listening'), once(other, 'error')])
    const concord = run({ DATABASE_URL: fresh.url })
    const port = Number(new URL(await addressOf(concord)).port)
    expect(port).toBeGreaterThan(4818)
    concord.child.kill('SIGTERM')
    expect(await ended(concord)).toBe(0)
    const refused = run({ DATABASE_URL: fresh.url, PORT: '4818' })
    expect(await ended(refused)).toBe(1)
    expect(refused.log()).toContain('4818')
    other.close()
  })

  test('a wrong value is one sentence and exit code 2, in the language of the terminal', async () => {
    const concord = run({ PORT: 'many', LANG: 'ru_RU.UTF-8' })
    expect(await ended(concord)).toBe(2)
    expect(concord.log()).toBe('Значение переменной PORT неверно: нужно целое число от 0 до 65535.\n')
    expect(concord.out()).toBe('')
  })

  test('a database that does not answer is a sentence and a hint, without a trace', async () => {
    const concord = run({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none', PORT: '0' })
    expect(await ended(concord)).toBe(1)
    expect(concord.log()).not.toMatch(/secret|\n\s+at /)
    expect(concord.log().trim().split('\n')).toHaveLength(2)
  })
})
