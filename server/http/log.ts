import type { FastifyInstance } from 'fastify'
import { readerOf } from '../reader.ts'

/**
 * One line for every request: what was asked, by which seat, in which capacity, for which State, and how it ended.
 * The query is left out, since an invitation travels in it; headers are left out, since a sign-in does.
 */
export function addLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { actor, signIn } = readerOf(request)
    request.log.info({
      method: request.method,
      path: request.url.split('?')[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      address: request.ip,
      ...(signIn === null ? {} : { signIn, ...actor }),
    })
  })
}
