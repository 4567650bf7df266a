import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { asAuditor } from './database/audience.ts'
import { checkout, type ConcordProcess, postmasterOf, start } from './database/concord-process.fixture.ts'
import { openDatabase } from './database/open.ts'
import { storedRows } from './journal/stored-rows.ts'
import { verifyStored } from './journal/verify.ts'

const rounds = 50

/** Takes acknowledgements until so many came after an instant: each round does work before the next kill. */
async function listen(
  writer: ConcordProcess,
  acknowledged: string[],
  since: number,
  enough: number,
): Promise<void> {
  for (let fresh = 0; fresh < enough; ) {
    const { acknowledged: one, at } = await writer.told('acknowledged')
    acknowledged.push(JSON.stringify(one))
    if (Number(at) > since) fresh += 1
  }
}

/** What a killed writer had still said before it was killed counts as acknowledged. */
async function listenToTheEnd(writer: ConcordProcess, acknowledged: string[]): Promise<void> {
  for (;;) {
    const line = await writer.told('acknowledged').catch(() => null)
    if (line === null) return
    acknowledged.push(JSON.stringify(line['acknowledged']))
  }
}

const backendsOf = (postmaster: number): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=,command=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.includes('postgres: postgres concord'))
    .map(line => Number(line.trim().split(' ')[0]))

/** Kills PostgreSQL whole, or, every other time, one of the processes that serve a connection. */
function killPostgres(cluster: string, round: number): void {
  const postmaster = postmasterOf(cluster) ?? 0
  const [backend = postmaster] = backendsOf(postmaster)
  process.kill(round % 4 === 1 ? postmaster : backend, 'SIGKILL')
}

async function everythingIn(data: string) {
  const opened = await openDatabase({ url: null, dataFolder: data, as: 'command' })
  const found = await asAuditor(opened.database, async tx => {
    const recorded: string[] = []
    for await (const row of storedRows(tx)) {
      const entry: { content: unknown } = JSON.parse(row.body)
      recorded.push(JSON.stringify([row.stream, entry.content]))
    }
    return { recorded, verified: await verifyStored(tx, () => undefined) }
  })
  await opened.close()
  return found
}

/** The other act of the set in which an act was recorded. */
function otherHalf(recorded: string): string {
  const [stream, number]: readonly [string, number] = JSON.parse(recorded)
  return JSON.stringify([stream, -number])
}

/** Everything that was acknowledged is there once; nothing is there twice, by half, out of order or after a gap. */
async function expectKept(data: string, acknowledged: readonly string[]): Promise<number> {
  const { recorded, verified } = await everythingIn(data)
  const kept = new Set(recorded)
  expect(acknowledged.filter(one => !kept.has(one))).toEqual([])
  expect(recorded.filter(one => !kept.has(otherHalf(one)))).toEqual([])
  expect(kept.size).toBe(recorded.length)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  expect(verified).toEqual({ entries: recorded.length, findings: [] })
  return recorded.length
}

async function cleanUp(folder: string, writers: readonly ConcordProcess[]): Promise<void> {
  for (const writer of writers) writer.kill('SIGKILL')
  await pause(200)
  const left = postmasterOf(join(folder, 'data', 'postgres'))
  if (left) process.kill(left, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

test('two processes that write at once share one order: nothing is lost, doubled or left out', async () => {
  const folder = await checkout(join(import.meta.dirname, 'journal-killed.program.fixture.ts'), '0755')
  const data = join(folder, 'data')
  const acknowledged: string[] = []
  const writers = ['one', 'other'].map(name => start(folder, [data, name, 'command']))
  try {
    await Promise.all(writers.map(writer => listen(writer, acknowledged, 0, 150)))
    for (const writer of writers) writer.send('close')
    await Promise.all(writers.map(writer => listenToTheEnd(writer, acknowledged)))
    expect(await Promise.all(writers.map(writer => writer.ended))).toEqual([0, 0])
    expect(await expectKept(data, acknowledged)).toBe(acknowledged.length * 2)
  } finally {
    await cleanUp(folder, writers)
  }
}, 120_000)

test(`${rounds} times Concord or PostgreSQL is killed under load: no acknowledged act is lost, none is doubled, no set is recorded by half, no gap`, async () => {
  const folder = await checkout(join(import.meta.dirname, 'journal-killed.program.fixture.ts'), '0755')
  const data = join(folder, 'data')
  const acknowledged: string[] = []
  let writer = start(folder, [data, 'w0'])
  try {
    let since = 0
    for (let round = 0; round < rounds; round += 1) {
      await listen(writer, acknowledged, since, 8 + ((round * 7) % 23))
      if (round % 2 === 1) {
        killPostgres(join(data, 'postgres'), round)
        since = Number((await writer.told('said'))['at'])
      } else {
        writer.kill('SIGKILL')
        await listenToTheEnd(writer, acknowledged)
        writer = start(folder, [data, `w${round + 1}`])
      }
    }
    await listen(writer, acknowledged, since, 8)
    writer.send('close')
    await listenToTheEnd(writer, acknowledged)
    expect(await writer.ended).toBe(0)
    const entries = await expectKept(data, acknowledged)
    console.info(`${rounds} kills, ${acknowledged.length} acts acknowledged, ${entries} recorded`)
  } finally {
    await cleanUp(folder, [writer])
  }
}, 300_000)
