// Screens of the table bench in a process of their own: bare sockets, so that what is measured is the server.
import { connect } from 'node:net'
import { request } from 'node:http'

const screens = new Map()

const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

/** A frame of a socket: binary, whole, with a mask of zeros. */
const frame = bytes => Buffer.from([0x82, 0x80 | bytes.length, 0, 0, 0, 0, ...bytes])

/** How each kind of screen connects: what it asks for, what it says once it is heard, and by what it knows that it hears. */
const kinds = {
  sse: { asks: 'Accept: text/event-stream\r\n', ready: 'event: ready' },
  ws: { asks: upgrade, ready: '101 Switching' },
  // The document "live", then that we are who we are (2, 0) with no token; the answer names what we may do.
  hocuspocus: {
    asks: upgrade,
    says: frame([4, ...Buffer.from('live'), 2, 0, 0]),
    after: '101 Switching',
    ready: 'read-write',
  },
}

/** One socket that reads for ever: how often the marker of the round was seen on it decides when the round is over. */
function open(kind, port, path, cookie) {
  const { asks, says, after, ready } = kinds[kind]
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let said = says === undefined
    const screen = { socket, tail: Buffer.alloc(0), wanted: null, seen: null }
    socket.on('error', reject)
    socket.on('data', bytes => {
      const text = Buffer.concat([screen.tail, bytes])
      if (screen.wanted === null) {
        if (!said && text.includes(after)) said = socket.write(says) || true
        if (text.includes(ready)) resolve(screen)
        else if (text.includes('HTTP/1.1 4')) reject(new Error(text.toString().slice(0, 300)))
        screen.tail = text.subarray(-4096)
        return
      }
      if (text.includes(screen.wanted)) {
        screen.seen?.()
        screen.seen = null
      }
      screen.tail = text.subarray(-200)
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\n${asks}\r\n`)
  })
}

async function connectAll({ name, kind, count, port, path, cookies }) {
  const opened = []
  while (opened.length < count) {
    const part = Array.from({ length: Math.min(50, count - opened.length) }, (_, n) =>
      open(kind, port, path, cookies[(opened.length + n) % cookies.length] ?? ''),
    )
    opened.push(...(await Promise.all(part)))
  }
  screens.set(name, opened)
}

const post = ({ port, path, cookie, body }) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie, 'content-length': Buffer.byteLength(body) }
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, reply => {
      reply.resume()
      reply.on('end', () =>
        reply.statusCode < 300 ? resolve() : reject(new Error(String(reply.statusCode))),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** From the request until the last screen has received what came of it, in milliseconds. */
async function round({ name, marker, asked }) {
  const all = screens.get(name).map(
    screen =>
      new Promise(resolve => {
        screen.wanted = marker
        screen.tail = Buffer.alloc(0)
        screen.seen = resolve
      }),
  )
  const begun = performance.now()
  await Promise.all([post(asked), ...all])
  return performance.now() - begun
}

function closeAll({ name }) {
  for (const { socket } of screens.get(name) ?? []) {
    socket.removeAllListeners('error').on('error', () => undefined)
    socket.destroy()
  }
  screens.delete(name)
}

const does = { connectAll, round, closeAll }
process.on('message', ({ id, what, given }) => {
  Promise.resolve(does[what](given)).then(
    answer => process.send({ id, answer }),
    error => process.send({ id, failed: String(error?.stack ?? error) }),
  )
})
