import type { IncomingHttpHeaders } from 'node:http'

/** What of a request tells where it comes from. */
export type Connection = {
  readonly socket: { readonly remoteAddress?: string | undefined }
  readonly headers: IncomingHttpHeaders
}

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a request was made on this machine: judged by the address of the connection, which a caller cannot choose.
 * What a proxy passes on comes from elsewhere, wherever the proxy itself stands.
 */
export const isFromThisMachine = (request: Connection): boolean =>
  loopback.test(request.socket.remoteAddress ?? '') && !forwarding.some(name => name in request.headers)

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/** Whether a request names this machine: another name that leads here is a site playing with its address (DNS rebinding). */
export const namesThisMachine = (request: Pick<Connection, 'headers'>): boolean =>
  localHost.test(request.headers.host ?? '')
