import { createTransport } from 'nodemailer'
import { tags } from '../../web/words/plural.ts'
import type { Letter } from './letter.ts'

/** What became of a letter. `refused`: for good, by the server of the address; `away`: not now, for whatever reason. */
export type Sent = { readonly sent: 'sent' } | { readonly sent: 'refused' | 'away'; readonly answer: string }

/** Sends a letter to one address. `id` is the same whenever the letter is sent: who gets it twice can tell. */
export type Post = {
  readonly send: (letter: Letter, to: string, id: string) => Promise<Sent>
  readonly close: () => void
}

/** How long a mail server may keep Concord waiting, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const

/** The domain of the sender, for the id of a letter. */
const domainOf = (from: string): string => /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'concord.invalid'

type Failure = { readonly code?: unknown; readonly responseCode?: unknown; readonly response?: unknown }

const failureOf = (error: unknown): Failure => (typeof error === 'object' && error !== null ? error : {})

/** What the server said, or the kind of failure; never the address of the server, which may hold a password. */
const answerOf = ({ response, code }: Failure): string =>
  (typeof response === 'string' ? response : typeof code === 'string' ? code : 'no answer')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 200)

/** A recipient that is refused with 5xx stays refused; whatever else fails may work later. */
const isForGood = ({ code, responseCode }: Failure, command: unknown): boolean =>
  code === 'EENVELOPE' && command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500

/** The post of Concord: one mail server, one sender. */
export function openPost(url: string, from: string): Post {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true })
  const domain = domainOf(from)
  return {
    send: async (letter, to, id) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject: letter.subject,
          text: letter.text,
          messageId: `<${id}@${domain}>`,
          headers: {
            // Programs that answer by themselves stay silent (RFC 3834).
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': tags[letter.language],
          },
        })
        return { sent: 'sent' }
      } catch (error) {
        const failure = failureOf(error)
        const command = 'command' in failure ? failure.command : undefined
        return { sent: isForGood(failure, command) ? 'refused' : 'away', answer: answerOf(failure) }
      }
    },
    close: () => transport.close(),
  }
}
