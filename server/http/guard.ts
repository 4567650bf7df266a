import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Concord } from '../concord.ts'
import type { Fault } from '../routes/faults.ts'
import { namesThisMachine } from '../signin/this-machine.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Whether another site makes this browser act here. Browsers say so in Sec-Fetch-Site, older ones only in Origin;
 * a program sends neither, and carries no cookie that somebody else could use.
 */
export function isCrossSite(request: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  if (safe.has(request.method)) return false
  const { 'sec-fetch-site': site, origin, host } = request.headers
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  return origin !== undefined && hostOf(origin) !== host
}

/** Stops a request before anything is done: a wrong host in demonstration mode, another site acting. */
export function addGuard(
  app: FastifyInstance,
  mode: Concord['mode'],
  refuse: (request: FastifyRequest, fault: Fault) => Error,
): void {
  app.addHook('onRequest', async request => {
    if (mode === 'demonstration' && !namesThisMachine(request)) throw refuse(request, 'wrong-host')
    if (isCrossSite(request)) throw refuse(request, 'cross-site')
  })
}
