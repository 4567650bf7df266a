import { SMTPServer } from 'smtp-server'
import { simple } from './received.fixture.ts'

/** A letter as a mail server received it: who it is for, its headers in small letters, its words. */
export type Received = {
  readonly to: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly raw: string
}

/** A real mail server on a port of its own, which refuses some addresses and keeps what it takes. */
export type MailServer = {
  readonly port: number
  readonly received: Received[]
  readonly close: () => Promise<void>
}

/** Opens a mail server; addresses at `nowhere.example.org` are refused for good. */
export async function openMailServer(port = 0): Promise<MailServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      if (!address.endsWith('@nowhere.example.org')) return done()
      return done(Object.assign(new Error('5.1.1 No such person here'), { responseCode: 550 }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        received.push(
          simple(
            Buffer.concat(chunks).toString(),
            session.envelope.rcptTo.map(one => one.address),
          ),
        )
        done()
      })
    },
  })
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    received,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
      }),
  }
}
