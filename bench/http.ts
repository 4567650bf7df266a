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
import { median } from './rounds.ts'

const page = '/sco/cfm/2018-04-24?lang=en'
/** Another address for every request, so that no page that was kept can answer it. */
const anew = `${page}&asked=[<id>]`
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

async function measure(address: string, path: string): Promise<Run> {
  const { default: autocannon } = await import('autocannon')
  const url = new URL(path, address).href
  const result = await autocannon({ url, connections, duration: seconds, workers: 1, idReplacement: true })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: not every reply was a page`)
  return { perSecond: result.requests.average, p99: result.latency.p99 }
}

const medianOf = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  p99: median(runs.map(({ p99 }) => p99)),
})

/** Rounds in turn, so that a busy moment of the machine falls on all. */
async function measureInTurn(ours: string, bare: string) {
  await measure(ours, page)
  const runs: { kept: Run; made: Run; bare: Run }[] = []
  for (let round = 0; round < rounds; round += 1)
    runs.push({
      kept: await measure(ours, page),
      made: await measure(ours, anew),
      bare: await measure(bare, page),
    })
  return {
    kept: medianOf(runs.map(each => each.kept)),
    made: medianOf(runs.map(each => each.made)),
    bare: medianOf(runs.map(each => each.bare)),
  }
}

const line = (name: string, { perSecond, p99 }: Run, peer: Run): string =>
  name.padEnd(44) +
  perSecond.toFixed(0).padStart(10) +
  p99.toFixed(1).padStart(10) +
  (perSecond / peer.perSecond).toFixed(2).padStart(10)

function print(html: string, { kept, made, bare }: Awaited<ReturnType<typeof measureInTurn>>): void {
  const kilobytes = Math.round(Buffer.byteLength(html) / 1024)
  console.log(
    `The meeting page, ${kilobytes} KB, ${connections} connections, medians of ${rounds} runs of ${seconds} s`,
  )
  console.log(''.padEnd(44) + 'pages/s'.padStart(10) + 'p99, ms'.padStart(10) + 'ratio'.padStart(10))
  console.log(line('Concord, page kept until the next entry', kept, bare))
  console.log(line('Concord, page made anew from the database', made, bare))
  console.log(line('a bare Fastify route, the same bytes', bare, bare))
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
