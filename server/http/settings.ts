import type { FastifyBaseLogger } from 'fastify'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How the HTTP server is run; each has a usual value, so that a test names only what it is about. */
export type HttpSettings = {
  /** Where structured logs go; `null` for none. */
  readonly log: FastifyBaseLogger | null
  /** Addresses of proxies whose word about the caller is taken; `null` for none. */
  readonly trustProxy: string | null
  /** Opens `/metrics` to other machines; `null`: to none. */
  readonly metricsToken: string | null
  /** Requests of one address in a minute; a whole ministry may share one address. */
  readonly requestsPerMinute: number
  /** Where people reach this server, for links that are handed on: `https://concord.example.org`. */
  readonly publicAddress: string | null
  /** Folder of the built style sheets, scripts and faces; empty while nothing is built. */
  readonly assets: string
}

/** Beside the bundle, or under dist/ of the sources. */
const assetsFolder =
  ['./assets', '../../dist/assets']
    .map(path => fileURLToPath(new URL(path, import.meta.url)))
    .find(path => existsSync(path)) ?? ''

export const usualSettings: HttpSettings = {
  log: null,
  trustProxy: null,
  metricsToken: null,
  requestsPerMinute: 3000,
  publicAddress: null,
  assets: assetsFolder,
}

/** Sizes of what may be sent, in bytes. */
export const limits = { form: 64 * 1024, json: 256 * 1024, upload: 8 * 1024 * 1024 } as const

const perMinute = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } })

/** Tighter limits for one address on single routes: guessing passwords, filling the desk. */
export const signInLimit = perMinute(10)
export const seatLimit = perMinute(120)
export const uploadLimit = perMinute(30)
/** Programs ask once an hour; more is somebody who guesses keys. */
export const calendarLimit = perMinute(30)
