import type { FastifyBaseLogger } from 'fastify'
import { batched } from '../batched.ts'
import type { Concord } from '../concord.ts'
import { sendAll } from '../mail/mailroom.ts'
import type { Post } from '../mail/smtp.ts'
import { openNotices } from './follow-notices.ts'

/** How often a process looks for what is due, in milliseconds; what it records itself it hears of at once. */
const every = 30_000

/** Where letters go out, and where they lead. */
export type Mailing = { readonly post: Post; readonly site: string }

/** Keeps the inboxes of all seats up to date, and sends letters where a mail server is named, until it is closed. */
export function keepNotices(
  concord: Concord,
  mailing: Mailing | null,
  log: Pick<FastifyBaseLogger, 'error'>,
): { readonly close: () => Promise<void> } {
  const follow = openNotices(concord)
  const send = mailing && sendAll(concord, mailing.post, mailing.site)
  const round = batched(async () => {
    await follow()
    await send?.()
  })
  let underWay: Promise<void> = Promise.resolve()
  // What fails now is tried again: nothing is passed over before it is written.
  const look = (): void => {
    underWay = round().catch(error => log.error(error))
  }
  const unhear = concord.journal.onRecorded(look)
  const timer = setInterval(look, every)
  timer.unref()
  look()
  return {
    close: async () => {
      unhear()
      clearInterval(timer)
      await underWay
      mailing?.post.close()
    },
  }
}
