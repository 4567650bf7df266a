import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'

/** Weak, because the same reply may travel compressed. */
const tagOf = (payload: string | Buffer): string =>
  `W/"${createHash('sha1').update(payload).digest('base64url')}"`

const names = (header: string | undefined, tag: string): boolean =>
  header !== undefined && header.split(',').some(one => one.trim() === tag || one.trim() === '*')

/**
 * Gives every reply that can be read again a tag of its words, and answers 304 while they have not changed.
 * What a reader may see depends on the seat, so nothing between may keep it for others.
 */
export function addTags(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200) return payload
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    if (reply.hasHeader('cache-control')) return payload
    const tag = tagOf(payload)
    void reply.header('etag', tag).header('cache-control', 'private, no-cache')
    void reply.header('vary', 'Cookie, Accept-Language')
    if (!names(request.headers['if-none-match'], tag)) return payload
    void reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return ''
  })
}
