import type { FastifyInstance } from 'fastify'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Concord } from '../concord.ts'
import { asAuditor } from '../database/audience.ts'
import { types } from '../database/column-types.ts'
import type { Tables } from '../database/tables.ts'
import { cookieOf, openTestServer } from '../http.fixture.ts'
import { buildHttp } from '../http.ts'
import { openJournal } from '../journal.ts'
import { views } from '../views/views.ts'
import { addressesOf, addressOf, type Dice, diceOf, type Places, routesOf } from './addresses.fixture.ts'
import { type Guard, type Leak, leaksIn, listenFromAll } from './leaks.fixture.ts'
import { layOut, type Looking, type Send } from './secrets.fixture.ts'

const seatsOf: Readonly<Record<string, readonly string[]>> = {
  SCO: ['observer', 'delegation:KAZ', 'chair', 'secretariat'],
  EXERCISE: ['observer', 'delegation:XAL', 'delegation:XBR', 'chair', 'secretariat'],
  HARBOUR: ['observer', 'delegation:XAL', 'chair', 'secretariat'],
}

async function sit(app: FastifyInstance): Promise<readonly Looking[]> {
  const seats: Looking[] = [{ body: null, seat: 'public', cookie: null }]
  for (const [body, ids] of Object.entries(seatsOf))
    for (const seat of ids) {
      const reply = await app.inject({ method: 'POST', url: '/api/seats', payload: { body, seat } })
      if (reply.statusCode !== 201) throw new Error(reply.body)
      seats.push({ body, seat, cookie: cookieOf(reply) })
    }
  return seats
}

const sendTo =
  (app: FastifyInstance): Send =>
  async ({ cookie }, method, url, payload) => {
    const type = typeof payload === 'string' ? 'text/plain' : 'application/json'
    const headers = { 'content-type': type, ...(cookie ? { cookie } : {}) }
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
    const reply = await app.inject({ method, url, headers, payload: body })
    if (reply.statusCode >= 300) throw new Error(`${method} ${url}: ${reply.statusCode} ${reply.body}`)
  }

/** A second council with the seats of the first: what tells their members apart is the body alone. */
function withSecondCouncil(concord: Concord): Concord {
  const exercise = concord.profiles.find(({ profile }) => profile.id === 'EXERCISE')
  if (!exercise) throw new Error('There is no exercise council')
  const profile = { ...exercise.profile, id: 'HARBOUR' }
  return { ...concord, profiles: [...concord.profiles, { ...exercise, profile }] }
}

/** The same database under a login that no policy binds, as only a test opens it. */
async function withoutPolicies(concord: Concord, url: string): Promise<Concord> {
  const pool = new pg.Pool({ connectionString: url, types, max: 10 })
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  const { rows } = await pool.query(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  )
  if (rows[0]?.free !== true) throw new Error('The login of the tests is bound by row-level security')
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { ...concord, database, journal: openJournal(database, views) }
}

export type Crawled = {
  readonly seed: number
  readonly probes: number
  readonly leaks: readonly Leak[]
  /** What nobody saw who may see it: a crawl that does not come there shows nothing. */
  readonly unseen: readonly string[]
  /** Addresses that answered no seat at all. */
  readonly silent: readonly string[]
  readonly routes: readonly string[]
}

/** A stream has no end and is listened to instead; files are the same for everybody. */
const isAsked = (path: string): boolean => path !== '/api/live' && !path.endsWith('*')

async function placesOf({
  concord,
  seeded,
}: {
  concord: Concord
  seeded: Awaited<ReturnType<typeof layOut>>
}) {
  const entries = await concord.journal.count()
  const rows = await asAuditor(concord.database, tx =>
    tx.selectFrom('readings_at_desk').select('id').execute(),
  )
  return { ...seeded, entries, readings: rows.map(({ id }) => id) } satisfies Places
}

type Asking = {
  readonly app: FastifyInstance
  readonly dice: Dice
  readonly places: Places
  readonly routes: readonly string[]
  readonly seats: readonly Looking[]
}

type Question = { readonly path: string; readonly url: string; readonly who: Looking }

/** What is asked most at random: pages are made from the same, and take longer to make. */
const isQuick = (path: string): boolean => path.startsWith('/api/') && path !== '/api/openapi.json'

/** Everything once from every seat, then at random until it is enough. */
function* questions({ dice, places, routes, seats }: Asking, most: number): Generator<Question> {
  let asked = 0
  for (const path of routes)
    for (const url of addressesOf(path, places))
      for (const who of seats) {
        asked += 1
        yield { path, url, who }
      }
  const quick = routes.filter(isQuick)
  for (; asked < most; asked += 1) {
    const path = dice.one(dice.below(16) === 0 ? routes : quick)
    yield { path, url: addressOf(path, places, dice), who: dice.one(seats) }
  }
}

/** Asks a few at a time; the addresses that answered anybody. */
async function ask(asking: Asking, guard: Guard, most: number): Promise<ReadonlySet<string>> {
  const answered = new Set<string>()
  const left = questions(asking, most)
  const next = async (): Promise<void> => {
    for (const { path, url, who } of left) {
      const reply = await asking.app.inject({ url, headers: who.cookie ? { cookie: who.cookie } : {} })
      if (reply.statusCode < 400) answered.add(path)
      guard.look(who, url, `${JSON.stringify(reply.headers)}\n${reply.body}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, next))
  return answered
}

/** Crawls every address from every seat, and listens to every stream, with one of the two guards alone. */
export async function crawl(policies: 'bound' | 'unbound', most: number, seed: number): Promise<Crawled> {
  // React tells in development where each element was made, which costs more than all the rest.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return await crawled(policies, most, seed)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

async function crawled(policies: 'bound' | 'unbound', most: number, seed: number): Promise<Crawled> {
  const server = await openTestServer({ requestsPerMinute: 1_000_000 })
  const bound = withSecondCouncil(server.concord)
  const concord = policies === 'bound' ? bound : await withoutPolicies(bound, server.url)
  const app = await buildHttp(concord, { requestsPerMinute: 1_000_000 })
  try {
    const seats = await sit(app)
    const seeded = await layOut(concord, sendTo(app), seats)
    const places = await placesOf({ concord, seeded })
    const guard = leaksIn(seeded.secrets)
    const routes = routesOf(app).filter(isAsked)
    await listenFromAll({ app, concord, seats, seeded, guard, send: sendTo(app) })
    const answered = await ask({ app, dice: diceOf(seed), places, routes, seats }, guard, most)
    return { seed, routes, silent: routes.filter(path => !answered.has(path)), ...guard.found() }
  } finally {
    app.server.closeAllConnections()
    await app.close()
    if (policies === 'unbound') {
      await concord.journal.close()
      await concord.database.destroy()
    }
    await server.close()
  }
}
