import type { FastifyInstance, FastifyRequest } from 'fastify'
import { timingSafeEqual } from 'node:crypto'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { Journal } from '../journal.ts'
import { isFromThisMachine } from '../signin/this-machine.ts'
import { hashOfToken } from '../signin/token.ts'
import { FaultyRequest } from './faulty.ts'

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none'

/** Times every request by route and status. The route, never the address: addresses would be without number. */
function measureRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'concord_http_request_seconds',
    help: 'Time from the request to the end of the reply',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: routeOf(request), status: String(reply.statusCode) }
    seconds.observe(labels, reply.elapsedTime / 1000)
  })
}

function gauge(registry: Registry, name: string, help: string, value: () => Promise<number> | number): void {
  const measured = new Gauge({
    name,
    help,
    registers: [],
    async collect() {
      this.set(await value())
    },
  })
  registry.registerMetric(measured)
}

function measureConnections(registry: Registry, connections: Concord['connections']): void {
  if (!connections) return
  const shown = {
    total: 'Connections to the database',
    idle: 'Connections that do nothing at the moment',
    waiting: 'Queries that wait for a connection',
  } as const
  for (const state of ['total', 'idle', 'waiting'] as const)
    gauge(registry, `concord_database_connections_${state}`, shown[state], () => connections()[state])
}

/** The journal as given, counting what it is asked to append and how that ended. */
export function countAppends(journal: Journal, registry: Registry): Journal {
  const appends = new Counter({
    name: 'concord_journal_appends_total',
    help: 'Appends to the journal by this process: recorded, or refused as stale',
    labelNames: ['result'],
    registers: [registry],
  })
  return {
    ...journal,
    append: async request => {
      const answer = await journal.append(request)
      appends.inc({ result: isRefusal(answer) ? 'refused' : 'recorded' })
      return answer
    },
  }
}

/** Compares by hashes of equal length, so that the time says nothing of the token. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfToken(one)), Buffer.from(hashOfToken(other)))

const mayRead = (request: FastifyRequest, token: string | null): boolean =>
  isFromThisMachine(request) ||
  (token !== null && isSame(request.headers.authorization ?? '', `Bearer ${token}`))

/** Adds `/metrics` for Prometheus: on this machine, or to who holds the token. */
export function addMetrics(
  app: FastifyInstance,
  concord: Concord,
  registry: Registry,
  token: string | null,
): void {
  collectDefaultMetrics({ register: registry })
  measureRequests(app, registry)
  gauge(registry, 'concord_journal_entries', 'Entries in the journal, which is its last position', () =>
    concord.journal.count(),
  )
  measureConnections(registry, concord.connections)
  app.get('/metrics', { config: { rateLimit: false } }, async (request, reply) => {
    if (!mayRead(request, token)) throw new FaultyRequest('this-machine-only')
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics())
  })
}
