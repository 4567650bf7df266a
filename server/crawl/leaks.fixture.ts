import type { FastifyInstance } from 'fastify'
import { insertion } from '../drafting.fixture.ts'
import type { Concord } from '../concord.ts'
import {
  councils,
  type Looking,
  maySee,
  type Secret,
  secretWords,
  type Seeded,
  type Send,
} from './secrets.fixture.ts'
import { type Ears, eventsOf, listen } from './streams.fixture.ts'

export type Leak = { readonly who: string; readonly where: string; readonly what: string }

/** Looks through whatever a seat is told for what it may not see. */
export type Guard = {
  readonly look: (who: Looking, where: string, told: string) => void
  readonly leak: (who: Looking, where: string, what: string) => void
  readonly found: () => {
    readonly probes: number
    readonly leaks: readonly Leak[]
    readonly unseen: readonly string[]
  }
}

const nameOf = ({ body, seat }: Looking): string => `${seat} of ${body ?? 'no body'}`

export function leaksIn(secrets: readonly Secret[]): Guard {
  const byWord = new Map(secrets.map(secret => [secret.word, secret]))
  const seen = new Set<Secret>()
  const leaks: Leak[] = []
  let probes = 0
  const leak: Guard['leak'] = (who, where, what) => void leaks.push({ who: nameOf(who), where, what })
  const look: Guard['look'] = (who, where, told) => {
    probes += 1
    for (const word of new Set(told.match(secretWords))) {
      const secret = byWord.get(word)
      // What stood in the question is no news in the answer.
      if (!secret || where.includes(word)) continue
      if (secret.maySee(who)) seen.add(secret)
      else leak(who, where, secret.what)
    }
  }
  const unseen = () => secrets.filter(secret => !seen.has(secret)).map(({ what }) => what)
  return { look, leak, found: () => ({ probes, leaks, unseen: unseen() }) }
}

type Listening = {
  readonly app: FastifyInstance
  readonly concord: Concord
  readonly seats: readonly Looking[]
  readonly seeded: Seeded
  readonly guard: Guard
  readonly send: Send
}

/** The body of a stream, told otherwise than the program tells it: the recorded texts of this test are the SCO's. */
const bodyOf = (stream: string): string | null =>
  /^(draft|decisions|meeting|nomination|report|candidacy|instrument|commitment|position):/.test(stream)
    ? (stream.split(':')[1] ?? '')
    : stream.startsWith('communique:')
      ? 'SCO'
      : null

const until = async (holds: () => boolean, what: () => string): Promise<void> => {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 10_000) throw new Error(`Waited in vain for ${what()}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** What has been told on a stream, event by event: no entry and no word that the seat may not see. */
async function judge({ concord, guard }: Listening, { who, path, told }: Ears): Promise<void> {
  const entries = new Map((await concord.journal.entries(1, 1_000)).map(entry => [entry.position, entry]))
  for (const event of eventsOf(told())) {
    guard.look(who, path, event)
    const entry = entries.get(Number(/^id: (\d+)/m.exec(event)?.[1]))
    if (event.includes('event: act') && entry && !maySee(who, bodyOf(entry.stream), entry.audience))
      guard.leak(who, path, `that entry ${entry.position} is there`)
  }
}

/** Recorded for everybody, so that whoever listens to everything knows that all before it was told. */
const last = { type: 'Noted', audience: 'public', content: { words: 'the last' } } as const

async function actAgain({ concord, seats, seeded, send }: Listening): Promise<void> {
  for (const body of councils) {
    const alfa = seats.find(one => one.body === body && one.seat === 'delegation:XAL')
    const place = `/api/drafts/${body}/${seeded.drafts[body]}`
    if (alfa) await send(alfa, 'POST', `${place}/acts`, insertion('later', 'newest '))
    for (const audience of ['observers', 'secretariat', 'delegation:XBR'] as const) {
      const stream = `draft:${body}:later-${audience.replace(':', '-')}`
      const acts = [{ type: 'Noted', audience, content: null }]
      const actor = { seat: 'chair', capacity: 'chair', state: null } as const
      await concord.journal.append({ stream, expected: 0, acts, actor })
    }
  }
  const actor = { seat: 'chair', capacity: 'chair', state: null } as const
  await concord.journal.append({ stream: 'chamber:1', expected: 0, acts: [last], actor })
}

/** Whether a stream has told what came last on it. */
const isTold = ({ path, told }: Ears): boolean =>
  told().includes(path.includes('draft=') ? 'newest' : 'chamber:1')

/** Every stream from every seat: what it is told of the past, and what comes while it listens. */
export async function listenFromAll(listening: Listening): Promise<void> {
  const { app, seats, seeded, guard } = listening
  const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
  const paths = councils.map(body => `/api/live?body=${body}&draft=${seeded.drafts[body]}&after=0`)
  const ears: Ears[] = []
  for (const who of seats)
    for (const path of ['/api/live?after=0', ...paths]) ears.push(await listen(port, who, path))
  const open = ears.filter(one => one.status() === 200)
  await until(
    () => open.every(one => one.told().includes('event: ready')),
    () => 'every stream to be ready',
  )
  await actAgain(listening)
  await until(
    () => open.every(isTold),
    () =>
      open
        .filter(one => !isTold(one))
        .map(({ who, path }) => `${nameOf(who)} ${path}`)
        .join(', '),
  )
  for (const one of open) await judge(listening, one)
  for (const one of ears) {
    if (one.status() !== 200) guard.look(one.who, one.path, one.told())
    one.leave()
  }
}
