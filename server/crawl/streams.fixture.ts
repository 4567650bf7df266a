import { request } from 'node:http'
import type { Looking } from './secrets.fixture.ts'

/** What one seat is told on a live stream that stays open. */
export type Ears = {
  readonly who: Looking
  readonly path: string
  /** 0 until the reply has begun. */
  readonly status: () => number
  readonly told: () => string
  readonly leave: () => void
}

/** Listens from a seat, until it leaves. */
export async function listen(port: number, who: Looking, path: string): Promise<Ears> {
  let told = ''
  let status = 0
  const headers = who.cookie === null ? {} : { cookie: who.cookie }
  const asked = request({ host: '127.0.0.1', port, path, headers, agent: false })
  await new Promise<void>((resolve, reject) => {
    asked.on('error', reject).on('response', reply => {
      status = reply.statusCode ?? 0
      reply.setEncoding('utf8').on('data', (words: string) => (told += words))
      resolve()
    })
    asked.end()
  })
  return { who, path, status: () => status, told: () => told, leave: () => void asked.destroy() }
}

/** The events of a stream, each as it came. */
export const eventsOf = (told: string): readonly string[] =>
  told.split('\n\n').filter(part => part.includes('data: '))
