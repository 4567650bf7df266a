import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { isRefusal } from '../core/refusal.ts'
import { openDatabase } from '../server/database/open.ts'
import type { Tables } from '../server/database/tables.ts'
import { type Journal, openJournal } from '../server/journal.ts'
import { views } from '../server/views/views.ts'
import { median } from './rounds.ts'

/** What a delegation proposes in a sentence: about 400 bytes in the journal, which the raw rows have as well. */
const content = { paragraph: 'p12', from: 10, to: 24, text: '加强本组织框架内的务实合作，' }
const actor = { seat: 'delegation:ALF', capacity: 'national', state: 'ALF' } as const
const bytes = 420

const rounds = 5
const seconds = 1.5
/** How many people act at once where acts are grouped, and how many rows a raw commit of a batch has. */
const atOnce = 200

type Work = () => Promise<number>

/** How much a number of workers get done in a second, each starting again as soon as it is done. */
async function perSecond(workers: number, work: Work): Promise<number> {
  const begin = performance.now()
  let done = 0
  const worker = async (): Promise<void> => {
    while (performance.now() - begin < seconds * 1_000) {
      const more = await work()
      done += more
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return done / ((performance.now() - begin) / 1_000)
}

const acted =
  (journal: Journal): Work =>
  async () => {
    const acts = [{ type: 'AmendmentProposed', audience: 'members', content }] as const
    const recorded = await journal.append({ stream: `draft:${randomUUID()}`, expected: 0, acts, actor })
    if (isRefusal(recorded)) throw new Error('A new stream cannot be stale')
    return recorded.length
  }

/** The bare limit of the server: rows as long as an entry, in a table with nothing but a key. */
const inserted =
  (database: Kysely<Tables>, rows: number): Work =>
  async () => {
    const bodies = Array.from({ length: rows }, () => randomBytes(bytes / 2).toString('hex'))
    await sql`insert into raw_rows (body) select * from unnest(${bodies}::text[])`.execute(database)
    return rows
  }

type Line = {
  readonly name: string
  readonly peer: string
  readonly workers: number
  readonly ours: Work
  readonly raw: Work
  readonly rawWorkers: number
}

async function measure({ name, peer, workers, ours, raw, rawWorkers }: Line): Promise<readonly string[]> {
  const mine: number[] = []
  const limit: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [a, b] = [await perSecond(workers, ours), await perSecond(rawWorkers, raw)]
    // The first round fills caches and opens connections.
    if (round === 0) continue
    mine.push(a)
    limit.push(b)
  }
  const [a, b] = [median(mine), median(limit)]
  return [name, a.toFixed(0), peer, b.toFixed(0), (a / b).toFixed(2)]
}

function print(rows: readonly (readonly string[])[]): void {
  const all = [['durable acts', 'acts/s', 'raw limit of the same server', 'rows/s', 'ratio'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0))) ?? []
  for (const row of all)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    )
}

/** Acts that are on the disk, per second, one after the other and grouped, beside what the same server can do at all. */
export async function run(): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'concord-bench-'))
  const { database, close } = await openDatabase({ url: null, dataFolder, as: 'command' })
  const journal = openJournal(database, views)
  try {
    await sql`create table raw_rows (id bigint generated always as identity primary key, body text not null)`.execute(
      database,
    )
    const [ours, row, batch] = [acted(journal), inserted(database, 1), inserted(database, atOnce)]
    const one = { workers: 1, ours, rawWorkers: 1 }
    const many = { workers: atOnce, ours }
    print([
      await measure({
        ...one,
        name: 'one after the other',
        peer: 'one row per commit, one connection',
        raw: row,
      }),
      await measure({
        ...many,
        name: `${atOnce} at once, grouped`,
        peer: 'one row per commit, 20 connections',
        raw: row,
        rawWorkers: atOnce,
      }),
      await measure({
        ...many,
        name: `${atOnce} at once, grouped`,
        peer: `${atOnce} rows per commit, one connection`,
        raw: batch,
        rawWorkers: 1,
      }),
    ])
    process.stdout.write(
      `Medians of ${rounds} rounds; fsync on; every entry hashed, folded through ${views.length} views and acknowledged after its commit.\n`,
    )
  } finally {
    await journal.close()
    await close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
