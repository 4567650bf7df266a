import fastify, { type FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../server/database/open.ts'
import { recordDemonstration } from '../server/demonstration.ts'
import { buildHttp } from '../server/http.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { views } from '../server/views/views.ts'

const page = '/sco/cfm/2018-04-24?lang=en'
const rounds = 5
const seconds = 3
const connections = 20

type Run = { readonly perSecond: number; readonly p99: number }

/** A Concord with the demonstration's record, in a folder of its own that goes with it. */
async function openConcord() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'concord-bench-'))
  const opened = await openDatabase({ url: null, dataFolder, as: 'server' })
  const journal = openJournal(opened.database, views)
  const profiles = await loadProfiles(profilesFolder)
  const concord = { database: opened.database, journal, profiles, mode: 'demonstration' } as const
  await recordDemonstration(concord)
  const close = async () => {
    await journal.close()
    await opened.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { concord, close }
}

/** The same bytes from a route that does nothing else: what the web framework itself can do here. */
function bareServer(html: string): FastifyInstance {
  const app = fastify()
  app.get('/sco/cfm/2018-04-24', async (_, reply) => reply.type('text/html; charset=utf-8').send(html))
  return app
}

async function measure(address: string): Promise<Run> {
  const { default: autocannon } = await import('autocannon')
  const url = new URL(page, address).href
  const result = await autocannon({ url, connections, duration: seconds, workers: 1 })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: not every reply was a page`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

const medianOf = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p99: median(runs.map(({ p99 }) => p99)),
})

/** Rounds in turn, so that a busy moment of the machine falls on both. */
async function measureInTurn(ours: string, bare: string) {
  await measure(ours)
  const runs: { ours: Run; bare: Run }[] = []
  for (let round = 0; round < rounds; round += 1)
    runs.push({ ours: await measure(ours), bare: await measure(bare) })
  return { ours: medianOf(runs.map(each => each.ours)), bare: medianOf(runs.map(each => each.bare)) }
}

const line = (name: string, { perSecond, p99 }: Run): string =>
  `${name.padEnd(34)}${perSecond.toFixed(0).padStart(10)}${p99.toFixed(1).padStart(10)}`

function print(html: string, { ours, bare }: { readonly ours: Run; readonly bare: Run }): void {
  const kilobytes = Math.round(Buffer.byteLength(html) / 1024)
  console.log(
    `The meeting page, ${kilobytes} KB, ${connections} connections, medians of ${rounds} runs of ${seconds} s`,
  )
  console.log(`${''.padEnd(34)}${'pages/s'.padStart(10)}${'p99, ms'.padStart(10)}`)
  console.log(line('Concord, from the database', ours))
  console.log(line('a bare Fastify route, same bytes', bare))
  console.log(`${'ratio'.padEnd(34)}${(ours.perSecond / bare.perSecond).toFixed(2).padStart(10)}`)
}

/** Meeting pages per second and their slowest hundredth, beside a bare route that sends the same bytes. */
export async function run(): Promise<void> {
  const { concord, close } = await openConcord()
  const app = await buildHttp(concord, { requestsPerMinute: Number.MAX_SAFE_INTEGER })
  const ours = await app.listen({ host: '127.0.0.1', port: 0 })
  const html = await (await fetch(new URL(page, ours))).text()
  const bare = bareServer(html)
  try {
    print(html, await measureInTurn(ours, await bare.listen({ host: '127.0.0.1', port: 0 })))
  } finally {
    await Promise.all([app.close(), bare.close()])
    await close()
  }
}
