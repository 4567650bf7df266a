import { openBroadcast } from './table-peers.ts'

/** The same bytes to as many sockets that decide nothing; the last one to hear counts. */
export async function openBare(
  size: number,
  send: (port: number, told: string) => Promise<void>,
  digest: string,
) {
  const { WebSocket } = await import('ws')
  const peer = await openBroadcast()
  const sockets = await Promise.all(
    Array.from({ length: size }, async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${peer.port}`, { perMessageDeflate: false })
      await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject))
      return socket
    }),
  )
  const broadcast = async (n: number): Promise<number> => {
    const told = JSON.stringify({ does: 'object', decision: `d${n}`, id: `o${n}`, seen: digest, text: null })
    const begun = performance.now()
    const heard = sockets.map(socket => new Promise<void>(resolve => socket.once('message', () => resolve())))
    await send(peer.port, told)
    await Promise.all(heard)
    return performance.now() - begun
  }
  return { broadcast, close: peer.close }
}
