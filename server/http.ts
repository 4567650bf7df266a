import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import assets from '@fastify/static'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import { Registry } from 'prom-client'
import type { Concord } from './concord.ts'
import { addErrors, type Teller, tellerOf } from './http/errors.ts'
import { checkBySchema, FaultyRequest, faultOf } from './http/faulty.ts'
import { addGuard } from './http/guard.ts'
import { addHealth } from './http/health.ts'
import { addLog } from './http/log.ts'
import { addMetrics, countAppends } from './http/metrics.ts'
import { headers } from './http/headers.ts'
import { type HttpSettings, limits, usualSettings } from './http/settings.ts'
import { addTags } from './http/etag.ts'
import { openLive } from './live.ts'
import { addReaders } from './reader.ts'
import { api } from './routes/api.ts'
import { pages } from './routes/pages.ts'
import { problemOfFault } from './routes/problem.ts'

/** The whole server on a port of nobody: pages, API, health and metrics of one Concord. */
export async function buildHttp(
  concord: Concord,
  given: Partial<HttpSettings> = {},
): Promise<FastifyInstance> {
  const settings = { ...usualSettings, ...given }
  const tell = tellerOf(concord)
  const app = bare(tell, settings)
  const registry = new Registry()
  const counted = { ...concord, journal: countAppends(concord.journal, registry) }
  addErrors(app, tell)
  await equip(app, counted, settings)
  addHealth(app, counted)
  addMetrics(app, counted, registry, settings.metricsToken)
  await app.register(api(counted, openLive(counted), settings), { prefix: '/api' })
  await app.register(pages(counted))
  return app
}

function bare(tell: Teller, settings: HttpSettings): FastifyInstance {
  const app = fastify({
    ...(settings.log ? { loggerInstance: settings.log } : { logger: false }),
    ...(settings.trustProxy === null ? {} : { trustProxy: settings.trustProxy }),
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => {
      const fault = faultOf(error)
      if (fault === 'defect') request.log.error(error)
      void tell(request, reply, problemOfFault(request, fault))
    },
    bodyLimit: limits.json,
    requestTimeout: 60_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  return app.setValidatorCompiler(checkBySchema).setSerializerCompiler(serializerCompiler)
}

/** What every request goes through, in this order. */
async function equip(app: FastifyInstance, concord: Concord, settings: HttpSettings): Promise<void> {
  addLog(app)
  addTags(app)
  await app.register(helmet, headers(concord.mode))
  await app.register(cookie)
  addGuard(app, concord.mode, (_, fault) => new FaultyRequest(fault))
  await app.register(rateLimit, { max: settings.requestsPerMinute, timeWindow: '1 minute' })
  addReaders(app, concord)
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 5 },
  })
  await app.register(formbody, { bodyLimit: limits.form })
  await app.register(multipart, { limits: { files: 1, fields: 20, fileSize: limits.upload } })
  if (settings.assets) await app.register(assets, assetsFrom(settings.assets))
}

/** Built files carry a hash in their names: whoever has one never asks again. */
const assetsFrom = (root: string) => ({
  root,
  prefix: '/assets/',
  immutable: true,
  maxAge: '365d',
  index: false as const,
  decorateReply: false,
})
