import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { Concord } from '../concord.ts'

const self = ["'self'"]
const none = ["'none'"]

/**
 * What a page of Concord may do: only what comes from Concord, nothing written into the page itself, in no foreign frame.
 * The origin is told to Concord alone: a form could not be told from a foreign one without it.
 */
export const headers = (mode: Concord['mode']): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: self,
      baseUri: none,
      formAction: self,
      frameAncestors: none,
      imgSrc: ["'self'", 'data:'],
      objectSrc: none,
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: mode === 'production' && { maxAge: 31_536_000 },
})
