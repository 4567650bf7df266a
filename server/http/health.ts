import type { FastifyInstance } from 'fastify'
import type { Concord } from '../concord.ts'

const open = { config: { rateLimit: false }, logLevel: 'warn' } as const

/** Adds `/health`: `live` while the process answers, `ready` while the database answers too. */
export function addHealth(app: FastifyInstance, concord: Concord): void {
  const ready = async () => ({ status: 'ready', entries: await concord.journal.count() })
  app.get('/health/live', open, async (_, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  )
  for (const path of ['/health', '/health/ready'])
    app.get(path, open, async (request, reply) => {
      const answer = await ready().catch((defect: unknown) => {
        request.log.error(defect)
        return { status: 'not-ready' }
      })
      return reply
        .code(answer.status === 'ready' ? 200 : 503)
        .header('cache-control', 'no-store')
        .send(answer)
    })
}
