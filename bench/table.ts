import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildHttp } from '../server/http.ts'
import { body, cookiesOf, negotiate, openCouncil } from './table-council.ts'
import { at, print } from './table-figures.ts'
import { openLong } from './table-long.ts'
import { openBroadcast, openHocuspocus } from './table-peers.ts'

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

/** The ports of what is measured side by side, and the cookies of our seats. */
type Doors = {
  readonly ours: number
  readonly bare: number
  readonly shared: number
  readonly cookies: readonly string[]
}

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

type Screens = ReturnType<typeof openScreens>

/** Everybody who is to receive, on each of the three. */
async function connectAll(screens: Screens, { ours, bare, shared, cookies }: Doors, count: number) {
  const path = `/api/live?body=${body}&draft=live`
  await screens.ask('connectAll', { name: 'ours', kind: 'sse', count, port: ours, path, cookies })
  await screens.ask('connectAll', { name: 'bare', kind: 'ws', count, port: bare, path: '/', cookies })
  const asked = { name: 'shared', kind: 'hocuspocus', count, port: shared, path: '/', cookies }
  await screens.ask('connectAll', asked)
}

async function liveWith(screens: Screens, doors: Doors, count: number): Promise<readonly string[]> {
  await connectAll(screens, doors, count)
  const figures = { ours: [] as number[], bare: [] as number[], shared: [] as number[] }
  for (let n = -warming; n < rounds; n += 1) {
    const marker = `m-${count}-${n + warming}-end`
    const sent = { path: '/', cookie: '', body: JSON.stringify({ marker, padding }) }
    const asked = {
      ours: {
        port: doors.ours,
        path: `/api/drafts/${body}/live/acts`,
        cookie: doors.cookies[0],
        body: proposal(marker),
      },
      bare: { ...sent, port: doors.bare },
      shared: { ...sent, port: doors.shared },
    }
    for (const name of ['ours', 'bare', 'shared'] as const) {
      const taken = await screens.ask('round', { name, marker, asked: asked[name] })
      if (n >= 0) figures[name].push(taken)
    }
  }
  for (const name of ['ours', 'bare', 'shared']) await screens.ask('closeAll', { name })
  const { ours, bare, shared } = figures
  return [String(count), ...row(ours), ...row(bare), ...row(shared), ratio(ours, bare), ratio(ours, shared)]
}

const row = (figures: readonly number[]): readonly string[] => [
  at(figures, 0.5).toFixed(1),
  at(figures, 0.99).toFixed(1),
]
const ratio = (one: readonly number[], other: readonly number[]): string =>
  (at(one, 0.99) / at(other, 0.99)).toFixed(2)

const headings =
  'screens|Concord p50|p99|bare ws broadcast p50|p99|Hocuspocus p50|p99|p99 to bare|p99 to Hocuspocus'.split(
    '|',
  )

/** From a proposal until the last of many screens has received it, beside a bare broadcast and Hocuspocus; and opening a long draft. */
export async function run(): Promise<void> {
  const council = await openCouncil()
  const app = await buildHttp(council.concord, { requestsPerMinute: Number.MAX_SAFE_INTEGER })
  const broadcast = await openBroadcast()
  const shared = await openHocuspocus()
  const screens = openScreens()
  try {
    const ours = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
    const cookies = await cookiesOf(council)
    await negotiate(council, 'live', { characters: 40_000, paragraphs: 30, proposals: 60 })
    const lines: (readonly string[])[] = []
    for (const count of screenCounts)
      lines.push(await liveWith(screens, { ours, bare: broadcast.port, shared: shared.port, cookies }, count))
    console.log(
      `From a proposal, durable, until the last screen has received it, ms, ${rounds} rounds in turn`,
    )
    print([headings, ...lines])
    await openLong(council, cookies)
  } finally {
    screens.close()
    broadcast.close()
    shared.close()
    app.server.closeAllConnections()
    await app.close()
    await council.close()
  }
}
