import { hasCome, type Instant } from '../instant.ts'
import type { Decision } from './decision.ts'
import type { Silence } from './silence.ts'

/** What a silence procedure is at an instant. `expired-awaiting`: its time is up, and the result is being established. */
export type SilenceStanding = 'running' | 'expired-awaiting' | 'observed' | 'broken' | 'cancelled'

/** What a silence procedure is at an instant, by its stored expiry: what arrives on the very instant is late (I-19). */
export function silenceAt({ state, expires }: Silence, now: Instant): SilenceStanding {
  if (state !== 'running') return state
  return hasCome(expires, now) ? 'expired-awaiting' : 'running'
}

/** How long after an expiry its result is established, in milliseconds: what was received before it is decided first. */
export const silenceGrace = 2_000

/** Whether the result of a silence procedure may be written down. */
export const mayBeEstablished = ({ state, expires }: Silence, now: Instant): boolean =>
  state === 'running' && Date.parse(expires) + silenceGrace <= Date.parse(now)

/** The silence procedure on a decision that is neither broken, cancelled nor established as observed. */
export const openSilence = ({ silences }: Decision): Silence | undefined =>
  silences.find(({ state }) => state === 'running')
