import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Act, Actor } from '../core/journal/entry.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Concord } from '../server/concord.ts'
import { openDatabase } from '../server/database/open.ts'
import { digestOfWords } from '../server/digests.ts'
import { buildHttp } from '../server/http.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { issue } from '../server/signin/sign-in.ts'
import { openSweep } from '../server/silence-sweep.ts'
import { decisionsStream, meetingStream } from '../server/streams.ts'
import { views } from '../server/views/views.ts'
import { openBare } from './gavel-peer.ts'
import { at, print } from './table-figures.ts'

const body = 'EXERCISE'
const organ = 'EXERCISE-CM'
const meeting = 'cm-2026-11-24'
const sizes = { delegates: 200, rounds: 60, silences: 1_000 } as const
const long = '2026-10-20T09:00:00.000Z'

/** Two hundred invented States: YAA, YAB, … */
const states = Array.from(
  { length: sizes.delegates },
  (_, n) => `Y${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`,
)
const chair: Actor = { seat: 'chair', capacity: 'chair', state: null }
const delegate = (state: string): Actor => ({ seat: `delegation:${state}`, capacity: 'national', state })

/** A council of two hundred with an open door, in a folder of its own that goes with it. */
async function openCouncil() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'concord-bench-'))
  const opened = await openDatabase({ url: null, dataFolder, as: 'server' })
  const loaded = (await loadProfiles(profilesFolder)).find(one => one.profile.id === body)
  const [state] = loaded?.profile.states ?? []
  const [status] = loaded?.profile.statuses ?? []
  if (!loaded || !state || !status) throw new Error('There is no exercise council')
  const profile = {
    ...loaded.profile,
    states: states.map(code => ({ ...state, code, short: { zh: code, ru: code, en: code } })),
    statuses: states.map(code => ({ ...status, state: code, kind: 'member' as const, to: null })),
  }
  const journal = openJournal(opened.database, views)
  const concord: Concord = {
    database: opened.database,
    journal,
    profiles: [{ ...loaded, profile }],
    mode: 'demonstration',
    listen: opened.listen,
  }
  const app = await buildHttp(concord, { requestsPerMinute: 1_000_000 })
  const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
  const close = async () => {
    app.server.closeAllConnections()
    await app.close()
    await journal.close()
    await opened.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { concord, port, close }
}
type Council = Awaited<ReturnType<typeof openCouncil>>

const act = (type: string, content: unknown): Act => ({ type, audience: 'members', content })

async function append({ concord }: Council, stream: string, acts: readonly Act[]): Promise<void> {
  const expected = (await concord.journal.stream(stream)).length
  const done = await concord.journal.append({ stream, expected, acts, actor: chair })
  if (isRefusal(done)) throw new Error(done.refused)
}

async function sitDown(council: Council): Promise<void> {
  const plan = { id: meeting, organ, kind: 'regular', number: 1, start: '2026-11-24', end: '2026-11-24' }
  const place = { precision: 'day', zone: 'UTC', place: null, host: null, form: 'in-person', prepares: null }
  await append(council, meetingStream(body, meeting), [
    act('MeetingPlanned', { ...plan, ...place, invited: [] }),
    act('MeetingConvened', { at: long, to: states }),
    act('MarkedPresent', { seats: states }),
    act('SittingOpened', { number: 1, opened: long, chair: { state: states[0], person: null } }),
  ])
}

const words = { zh: '设立灯塔日。', ru: 'Учредить День маяков.' }
const digest = digestOfWords(words)

const drafted = (decision: string): Act =>
  act('DecisionDrafted', {
    decision,
    act: 'adopt',
    document: 'decisions',
    draft: false,
    title: { zh: '灯塔日', ru: 'День маяков' },
    text: { kind: 'words', words, digest },
    publicity: 'members',
    subject: null,
    concerned: null,
    relatesTo: [],
    scope: { kind: 'all' },
    by: 'chair',
    at: long,
    day: '2026-10-20',
  })

const cookieOf = async ({ concord }: Council, actor: Actor): Promise<string> =>
  `sign-in=${(await issue(concord.database, 'demonstration', null, body, actor)).token}`

/** A screen that follows the decisions of the organ, and tells when it has heard a word. */
async function screenOf({ port }: Council, cookie: string) {
  let heard = ''
  const waiting = new Set<() => void>()
  const path = `/api/live?body=${body}&decisions=${organ}`
  const asked = request({ host: '127.0.0.1', port, path, headers: { cookie }, agent: false })
  asked.on('error', () => undefined)
  await new Promise<void>(resolve => {
    asked.on('response', reply => {
      reply.on('error', () => undefined)
      reply.setEncoding('utf8').on('data', (told: string) => {
        heard = (heard + told).slice(-4_000_000)
        for (const look of waiting) look()
      })
      resolve()
    })
    asked.end()
  })
  const hear = (word: string, times = 1): Promise<number> =>
    new Promise(resolve => {
      const look = (): void => {
        if (heard.split(word).length - 1 < times) return
        waiting.delete(look)
        resolve(performance.now())
      }
      waiting.add(look)
      look()
    })
  return { hear, leave: () => void asked.destroy() }
}
type Screen = Awaited<ReturnType<typeof screenOf>>

async function post(port: number, cookie: string, path: string, payload: object | string): Promise<void> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
  const told = await reply.text()
  if (!reply.ok) throw new Error(told)
}

const place = `/api/decisions/${body}/${organ}`

async function gateIsRed(port: number, cookie: string, decision: string): Promise<void> {
  const reply = await fetch(`http://127.0.0.1:${port}${place}/${decision}`, { headers: { cookie } })
  const told = await reply.text()
  if (!told.includes('"refused":"objections-stand"')) throw new Error(`The gate is not red: ${told}`)
}

type Times = { readonly heard: number[]; readonly red: number[]; readonly bare: number[] }

/** Puts a decision; the last of the delegates objects; the Chair's screen hears of it, asks for the gate, and finds it red. */
async function race(council: Council, seats: Seats, n: number, times: Times): Promise<void> {
  const { port } = council
  const { chairCookie, last, chairScreen } = seats
  const decision = `d${n}`
  const seen = { [decision]: digest }
  const listed = act('DecisionListed', { decision, meeting, item: null, class: 'B', at: long })
  await append(council, decisionsStream(body, organ), [drafted(decision), listed])
  await post(port, chairCookie, `${place}/acts`, { does: 'put', decisions: [decision], bloc: null, seen })
  await post(port, chairCookie, `${place}/acts`, { does: 'ask', decisions: [decision] })
  const objection = { does: 'object', decision, id: `o${n}`, seen: digest, text: null }
  const begun = performance.now()
  const heard = chairScreen.hear(`"id":"o${n}"`)
  await post(port, last, `${place}/acts`, objection)
  times.heard.push((await heard) - begun)
  await gateIsRed(port, chairCookie, decision)
  times.red.push(performance.now() - begun)
}

type Seats = { readonly chairCookie: string; readonly last: string; readonly chairScreen: Screen }

const figure = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`

const row = (name: string, of: readonly number[]) => [name, figure(at(of, 0.5)), figure(at(of, 0.99))]

async function objections(council: Council): Promise<void> {
  const bare = await openBare(sizes.delegates, (port, told) => post(port, '', '/', told), digest)
  const cookies = await Promise.all(states.map(state => cookieOf(council, delegate(state))))
  const screens = await Promise.all(cookies.map(cookie => screenOf(council, cookie)))
  const chairCookie = await cookieOf(council, chair)
  const chairScreen = await screenOf(council, chairCookie)
  const seats = { chairCookie, last: cookies.at(-1) ?? '', chairScreen }
  const times: Times = { heard: [], red: [], bare: [] }
  for (let n = 0; n < sizes.rounds; n += 1) {
    times.bare.push(await bare.broadcast(n))
    await race(council, seats, n, times)
  }
  for (const screen of [...screens, chairScreen]) screen.leave()
  bare.close()
  print([
    [`objection of the last of ${sizes.delegates}, ${sizes.rounds} rounds`, 'p50', 'p99'],
    row('heard on the Chair’s screen', times.heard),
    row('gate red on the Chair’s screen', times.red),
    row('the same bytes, bare ws broadcast', times.bare),
  ])
  console.log(`heard, p99: ${(at(times.heard, 0.99) / at(times.bare, 0.99)).toFixed(1)} x the bare broadcast`)
}

/** A thousand silences that expire in one second: until all results are written down, and heard. */
async function silences(council: Council): Promise<void> {
  const expires = new Date(Math.ceil(Date.now() / 1000) * 1000 + 8_000).toISOString()
  const window = { announced: long, opens: long, expires, zone: 'UTC', channel: 'the secretariat', digest }
  const named = Array.from({ length: sizes.silences }, (_, n) => `s${n}`)
  await append(
    council,
    decisionsStream(body, organ),
    named.flatMap(decision => [
      drafted(decision),
      act('SilenceAnnounced', { decision, id: `i-${decision}`, ...window, counting: states }),
    ]),
  )
  const screen = await screenOf(council, await cookieOf(council, chair))
  const sweep = openSweep(council.concord, console.error)
  await screen.hear('"type":"SilenceObserved"', sizes.silences)
  const took = Date.now() - Date.parse(expires)
  await sweep.close()
  screen.leave()
  print([
    [`${sizes.silences} silences expire in one second`, 'after the expiry'],
    ['all established and heard (2 s of it are the grace)', figure(took)],
  ])
}

export async function run(): Promise<void> {
  const council = await openCouncil()
  try {
    await sitDown(council)
    await objections(council)
    await silences(council)
  } finally {
    await council.close()
  }
}
