import { silenceGrace } from '../core/decision/silence-at.ts'
import { system } from '../core/journal/system.ts'
import { isRefusal } from '../core/refusal.ts'
import { batched } from './batched.ts'
import type { Concord } from './concord.ts'
import { asAuditor } from './database/audience.ts'
import { instantOf } from './database/clock.ts'
import { decide } from './deciding.ts'
import { nextExpiry, streamsExpired } from './views/decisions.ts'

async function establishIn(concord: Concord, stream: string, now: string): Promise<void> {
  const [, body, organ = ''] = stream.split(':')
  const profile = concord.profiles.find(loaded => loaded.profile.id === body)?.profile
  if (!profile) return
  const done = await decide(concord, { profile, organ, actor: system, now }, { does: 'establish-silences' })
  if (isRefusal(done)) throw new Error(`${stream}: ${done.refused}`)
}

/**
 * Writes down what the clock has settled, for every silence that expired long enough ago, whoever was running meanwhile. Any
 * number of processes may do so at once: what one has written, the others find written.
 */
export async function establishSilences(concord: Concord): Promise<void> {
  const now = await instantOf(concord.database)
  const by = new Date(Date.parse(now) - silenceGrace).toISOString()
  for (const stream of await asAuditor(concord.database, tx => streamsExpired(tx, by)))
    await establishIn(concord, stream, now)
}

/** A process looks at least so often, and never sleeps longer: a clock may be set, and another process may announce. */
const longest = 1_000

/** How long until the next silence can be established, by the database clock alone. */
async function untilNext(concord: Concord): Promise<number> {
  const next = await asAuditor(concord.database, nextExpiry)
  if (next === null) return longest
  const left = Date.parse(next) + silenceGrace - Date.parse(await instantOf(concord.database))
  return Math.min(longest, Math.max(0, left))
}

/** Establishes silences in a process from its start until closed: what expired while nothing ran is written down first. */
export function openSweep(concord: Concord, say: (defect: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const sweep = batched(async () => {
    if (!closed) await establishSilences(concord)
  })
  const wake = async (): Promise<void> => {
    await sweep().catch(say)
    const left = await untilNext(concord).catch(() => longest)
    if (!closed) timer = setTimeout(() => void wake(), Math.max(left, 20)).unref()
  }
  const working = wake()
  return {
    close: async (): Promise<void> => {
      closed = true
      clearTimeout(timer)
      await working
      await sweep().catch(() => undefined)
    },
  }
}
