import fastify from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { Concord } from '../concord.ts'
import { checkBySchema } from '../http/faulty.ts'
import { usualSettings } from '../http/settings.ts'
import { openLive } from '../live.ts'
import { api } from './api.ts'

/** Every operation that the router knows under /api, besides the document and its page. */
export async function apiRoutes(concord: Concord): Promise<readonly string[]> {
  const app = fastify().setValidatorCompiler(checkBySchema).setSerializerCompiler(serializerCompiler)
  const found: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    const address = url.replace(/:(\w+)/g, '{$1}')
    for (const one of [method].flat()) if (one !== 'HEAD') found.push(`${one} ${address}`)
  })
  await app.register(api(concord, openLive(concord), usualSettings), { prefix: '/api' })
  await app.close()
  return found.filter(one => !['GET /api/', 'GET /api', 'GET /api/openapi.json'].includes(one))
}
