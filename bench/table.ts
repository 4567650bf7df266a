import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { buildHttp } from '../server/http.ts'
import { openJournal } from '../server/journal.ts'
import { views } from '../server/views/views.ts'
import { body, type Council, cookiesOf, negotiate, openCouncil, sizes } from './table-council.ts'

const screenCounts = [200, 500, 1_000, 2_000] as const
const rounds = 60
/** Rounds that are not counted: the engine compiles what it runs often. */
const warming = 10

/** The process in which the screens live; the same file from bench/ and from the bundle. */
function openScreens() {
  const child = fork(fileURLToPath(new URL('../bench/table-screens.js', import.meta.url)), { execArgv: [] })
  const waiting = new Map<
    number,
    { readonly settle: (answer: number) => void; readonly fail: (error: Error) => void }
  >()
  child.on('message', ({ id, answer, failed }: { id: number; answer: number; failed?: string }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (failed === undefined) asked?.settle(answer)
    else asked?.fail(new Error(failed))
  })
  let asked = 0
  const ask = (what: 'connectAll' | 'round' | 'closeAll', given: object): Promise<number> =>
    new Promise((settle, fail) => {
      asked += 1
      waiting.set(asked, { settle, fail })
      child.send({ id: asked, what, given })
    })
  return { ask, close: () => child.kill() }
}

/** A bare broadcast: what is posted goes to every socket as it is, nothing is decided, kept or judged. */
async function openBroadcast() {
  const { WebSocketServer } = await import('ws')
  const server = createServer((request, reply) => {
    let posted = ''
    request.on('data', bytes => (posted += String(bytes)))
    request.on('end', () => {
      for (const socket of sockets.clients) socket.send(posted)
      reply.end()
    })
  })
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () => {
    for (const socket of sockets.clients) socket.terminate()
    server.close()
  }
  return { port, close }
}

const at = (figures: readonly number[], share: number): number =>
  figures.toSorted((one, other) => one - other)[
    Math.min(figures.length - 1, Math.floor(figures.length * share))
  ] ?? 0

type Doors = { readonly ours: number; readonly bare: number; readonly cookies: readonly string[] }

const proposal = (marker: string) =>
  JSON.stringify({
    does: 'propose',
    set: null,
    changes: [
      {
        id: marker,
        language: 'en',
        words: 1,
        kind: 'insert',
        paragraph: 'p0',
        edits: [{ from: 4, to: 4, text: 'assembled ' }],
      },
    ],
  })

/** What a screen is told of such a proposal, about: the broadcast sends as many bytes. */
const padding = 'x'.repeat(380)

async function liveWith(
  screens: ReturnType<typeof openScreens>,
  { ours, bare, cookies }: Doors,
  count: number,
): Promise<readonly string[]> {
  const path = `/api/live?body=${body}&draft=live`
  await screens.ask('connectAll', { name: 'ours', kind: 'sse', count, port: ours, path, cookies })
  await screens.ask('connectAll', { name: 'bare', kind: 'ws', count, port: bare, path: '/', cookies })
  const figures = { ours: [] as number[], bare: [] as number[] }
  for (let n = -warming; n < rounds; n += 1) {
    const marker = `m-${count}-${n + warming}-end`
    const proposed = {
      port: ours,
      path: `/api/drafts/${body}/live/acts`,
      cookie: cookies[0],
      body: proposal(marker),
    }
    const sent = { port: bare, path: '/', cookie: '', body: JSON.stringify({ marker, padding }) }
    const mine = await screens.ask('round', { name: 'ours', marker, asked: proposed })
    const its = await screens.ask('round', { name: 'bare', marker, asked: sent })
    if (n < 0) continue
    figures.ours.push(mine)
    figures.bare.push(its)
  }
  for (const name of ['ours', 'bare']) await screens.ask('closeAll', { name })
  return [String(count), ...row(figures.ours), ...row(figures.bare), ratio(figures.ours, figures.bare)]
}

const row = (figures: readonly number[]): readonly string[] => [
  at(figures, 0.5).toFixed(1),
  at(figures, 0.99).toFixed(1),
]
const ratio = (one: readonly number[], other: readonly number[]): string =>
  (at(one, 0.99) / at(other, 0.99)).toFixed(2)

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(line => line[column]?.length ?? 0))) ?? []
  for (const line of rows)
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}

async function openedIn(address: string, cookie: string): Promise<number> {
  const begun = performance.now()
  const reply = await fetch(`${address}/api/drafts/${body}/long`, { headers: { cookie } })
  await reply.arrayBuffer()
  if (!reply.ok) throw new Error(String(reply.status))
  return performance.now() - begun
}

/** Opening the long draft: by a process that has not folded it yet, by one that has, and after one more act. */
async function openLong(council: Council, cookies: readonly string[]): Promise<void> {
  await negotiate(council, 'long', sizes)
  const [cookie = ''] = cookies
  const cold: number[] = []
  const warm: number[] = []
  for (let n = 0; n < 7; n += 1) {
    const journal = openJournal(council.concord.database, views)
    const app = await buildHttp(
      { ...council.concord, journal },
      { requestsPerMinute: Number.MAX_SAFE_INTEGER },
    )
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    cold.push(await openedIn(address, cookie))
    warm.push(await openedIn(address, cookie))
    app.server.closeAllConnections()
    await app.close()
    await journal.close()
  }
  const { characters, paragraphs, proposals, delegations } = sizes
  console.log(
    `A draft of ${characters} characters, ${paragraphs} paragraphs, ${proposals} open proposals by ${delegations} delegations, ms until the whole is received`,
  )
  print([
    ['opened', 'median', 'slowest'],
    ['not folded yet', at(cold, 0.5).toFixed(0), Math.max(...cold).toFixed(0)],
    ['folded before', at(warm, 0.5).toFixed(0), Math.max(...warm).toFixed(0)],
  ])
}

/** From a proposal until the last of many screens has received it, beside a bare broadcast; and opening a long draft. */
export async function run(): Promise<void> {
  const council = await openCouncil()
  const app = await buildHttp(council.concord, { requestsPerMinute: Number.MAX_SAFE_INTEGER })
  const broadcast = await openBroadcast()
  const screens = openScreens()
  try {
    const ours = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
    const cookies = await cookiesOf(council)
    await negotiate(council, 'live', { characters: 40_000, paragraphs: 30, proposals: 60 })
    const lines: (readonly string[])[] = []
    for (const count of screenCounts)
      lines.push(await liveWith(screens, { ours, bare: broadcast.port, cookies }, count))
    console.log(
      `From a proposal, durable, until the last screen has received it, ms, ${rounds} rounds in turn`,
    )
    print([['screens', 'Concord p50', 'p99', 'bare ws broadcast p50', 'p99', 'p99 ratio'], ...lines])
    await openLong(council, cookies)
  } finally {
    screens.close()
    broadcast.close()
    app.server.closeAllConnections()
    await app.close()
    await council.close()
  }
}
