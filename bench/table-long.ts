import { buildHttp } from '../server/http.ts'
import { openJournal } from '../server/journal.ts'
import { views } from '../server/views/views.ts'
import { openChromium, visit, type Visit } from './table-browser.ts'
import { body, type Council, negotiate, sizes } from './table-council.ts'
import { at, print } from './table-figures.ts'

const unlimited = { requestsPerMinute: Number.MAX_SAFE_INTEGER } as const

async function openedIn(address: string, cookie: string): Promise<number> {
  const begun = performance.now()
  const reply = await fetch(`${address}/api/drafts/${body}/long`, { headers: { cookie } })
  await reply.arrayBuffer()
  if (!reply.ok) throw new Error(String(reply.status))
  return performance.now() - begun
}

/** Opening the long draft: by a process that has not folded it yet, and by one that has. */
async function openEach(council: Council, cookie: string): Promise<void> {
  const cold: number[] = []
  const warm: number[] = []
  for (let n = 0; n < 7; n += 1) {
    const journal = openJournal(council.concord.database, views)
    const app = await buildHttp({ ...council.concord, journal }, unlimited)
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    cold.push(await openedIn(address, cookie))
    warm.push(await openedIn(address, cookie))
    app.server.closeAllConnections()
    await app.close()
    await journal.close()
  }
  print([
    ['ms until the whole is received', 'median', 'slowest'],
    ['not folded yet', at(cold, 0.5).toFixed(0), Math.max(...cold).toFixed(0)],
    ['folded before', at(warm, 0.5).toFixed(0), Math.max(...warm).toFixed(0)],
  ])
}

/** The figures of a visit, each with what it is and what it is to stay under. */
const told: readonly (readonly [what: string, of: (one: Visit) => number, under: string])[] = [
  ['page, kB', one => one.kilobytes, ''],
  ['first byte, ms', one => one.firstByte, ''],
  ['usable: loaded, keys bound, one answered, ms', one => one.usable, '1500'],
  ['heap, MB', one => one.heap, '300'],
  ['preview of a keystroke, p95, ms', one => one.preview, '16'],
  ['longest task while scrolling through, ms', one => one.longest, '50'],
  ['tasks over 50 ms while scrolling through', one => one.long, '1'],
]

/** The table in Chromium, by seats that have not looked before. */
async function visitEach(council: Council, cookies: readonly string[]): Promise<void> {
  const app = await buildHttp(council.concord, unlimited)
  const browser = await openChromium()
  try {
    const address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/exercise/drafts/long?lang=en`
    const visits: Visit[] = []
    for (const cookie of cookies.slice(0, 6)) visits.push(await visit(browser, address, cookie))
    // The first one finds nothing compiled and nothing folded, in the server and in the browser.
    const rest = visits.slice(1)
    const line = ([what, of, under]: (typeof told)[number]) => {
      const figures = rest.map(of)
      const first = visits.slice(0, 1).map(of)
      const all = [at(first, 0), at(figures, 0.5), Math.max(...figures)]
      return [what, ...all.map(figure => figure.toFixed(1)), under]
    }
    print([
      [`in Chromium ${browser.version()}`, 'first visit', 'median', 'slowest', 'under'],
      ...told.map(line),
    ])
  } finally {
    await browser.close()
    app.server.closeAllConnections()
    await app.close()
  }
}

/** A draft as long as the longest that councils have negotiated: on the server, and in a real browser. */
export async function openLong(council: Council, cookies: readonly string[]): Promise<void> {
  const { characters, paragraphs, proposals, delegations } = sizes
  await negotiate(council, 'long', sizes)
  console.log(
    `A draft of ${characters} characters, ${paragraphs} paragraphs, ${proposals} open proposals by ${delegations} delegations`,
  )
  await openEach(council, cookies[0] ?? '')
  await visitEach(council, cookies)
}
