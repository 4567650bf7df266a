import type { FastifyReply } from 'fastify'
import type { Concord } from '../concord.ts'
import { readerOf } from '../reader.ts'
import { keepSignIn } from './cookie.ts'
import { leaveSeat } from './revoke.ts'
import type { Issued } from './sign-in.ts'

/** Hands a new seat to the browser. One browser sits in one seat: the one before is left. */
export async function enter(concord: Concord, reply: FastifyReply, issued: Issued): Promise<void> {
  await leaveSeat(concord, readerOf(reply.request))
  keepSignIn(concord, reply, issued)
  const { signIn, body, actor } = issued
  reply.log.info({ signIn, body, ...actor }, 'seat taken')
}
