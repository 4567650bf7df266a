import fastify from 'fastify'
import { expect, test } from 'vitest'
import { rememberPaths } from './paths.ts'

test('the methods of an address are known, parameters and wildcards included; a dot is a dot', async () => {
  const app = fastify()
  const methodsAt = rememberPaths(app)
  app.get('/api/meetings/:body/:organ/:start', async () => '')
  app.delete('/api/sign-ins/:id', async () => '')
  app.get('/api/openapi.json', async () => '')
  app.get('/assets/*', async () => '')
  await app.ready()
  expect(methodsAt('/api/meetings/sco/cfm/2018-04-24?x=1')).toEqual(['GET', 'HEAD'])
  expect(methodsAt('/api/sign-ins/1')).toEqual(['DELETE'])
  expect(methodsAt('/assets/fonts/a.woff2')).toContain('GET')
  expect(methodsAt('/api/openapi-json')).toEqual([])
  expect(methodsAt('/api/meetings/sco/cfm')).toEqual([])
  await app.close()
})
