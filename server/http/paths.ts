import type { FastifyInstance } from 'fastify'

type Path = { readonly pattern: RegExp; readonly methods: Set<string> }

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}|[\]\\]/g, '\\$&')
      .replace(/:\w+(\([^/]*\))?/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  )

/** Remembers the addresses that exist, so that a wrong method can be told from a wrong address. */
export function rememberPaths(app: FastifyInstance): (url: string) => readonly string[] {
  const paths = new Map<string, Path>()
  app.addHook('onRoute', route => {
    const path = paths.get(route.url) ?? { pattern: patternOf(route.url), methods: new Set() }
    for (const method of [route.method].flat()) path.methods.add(method)
    paths.set(route.url, path)
  })
  return url => {
    const place = url.split('?')[0] ?? ''
    return [...paths.values()].flatMap(({ pattern, methods }) => (pattern.test(place) ? [...methods] : []))
  }
}
