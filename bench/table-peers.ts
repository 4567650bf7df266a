import { createServer, type Server } from 'node:http'
import type { WebSocket } from 'ws'

/** A peer of the live half: what is posted to its port is sent to every socket that is connected. */
export type Peer = { readonly port: number; readonly close: () => void }

async function portOf(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A server that hands over the body of each post, and replies. */
const takingPosts = (post: (body: string) => void): Server =>
  createServer((request, reply) => {
    const parts: Buffer[] = []
    request.on('data', (bytes: Buffer) => parts.push(bytes))
    request.on('end', () => {
      post(Buffer.concat(parts).toString())
      reply.end()
    })
  })

/** A bare broadcast: what is posted goes to every socket as it is, nothing is decided, kept or judged. */
export async function openBroadcast(): Promise<Peer> {
  const { WebSocketServer } = await import('ws')
  const server = takingPosts(posted => {
    for (const socket of sockets.clients) socket.send(posted)
  })
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  const close = () => {
    for (const socket of sockets.clients) socket.terminate()
    server.close()
  }
  return { port: await portOf(server), close }
}

/** Hocuspocus, the server of shared editing: what is posted is typed at the end of one document that all have open. */
export async function openHocuspocus(): Promise<Peer> {
  const [{ Hocuspocus }, { WebSocketServer }] = await Promise.all([
    import('@hocuspocus/server'),
    import('ws'),
  ])
  const hocuspocus = new Hocuspocus({ quiet: true, timeout: 3_600_000 })
  const writer = await hocuspocus.openDirectConnection('live')
  const server = takingPosts(posted => {
    void writer.transact(document => {
      const text = document.getText('text')
      text.insert(text.length, posted)
    })
  })
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  sockets.on('connection', (socket: WebSocket, request) => hocuspocus.handleConnection(socket, request))
  const close = () => {
    for (const socket of sockets.clients) socket.terminate()
    server.close()
  }
  return { port: await portOf(server), close }
}
