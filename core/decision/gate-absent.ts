import type { InTheRoom } from '../procedure/is-quorate.ts'
import { countingOf } from './counting.ts'
import type { GateRule } from './gate.ts'
import { standsBecauseOf } from './in-the-way.ts'
import { roomOf } from './room-of.ts'

const nobody: InTheRoom = { notified: [], present: [] }

/**
 * What absence does: a notified member that is absent blocks nothing, or, where the rules say so, has to consent in
 * writing. One that was not notified is not passed over, except where only those present count. Nothing says why a member is absent.
 */
export const gateAbsent: GateRule = (decision, facts) => {
  const room = roomOf(decision, facts) ?? nobody
  const absent = countingOf(decision, facts).filter(state => !room.present.includes(state))
  if (facts.rules.absence === 'consents-in-writing') {
    const silent = absent.filter(state => !decision.writtenConsents.includes(state))
    return standsBecauseOf('absent-not-consenting', silent, facts)
  }
  if (facts.rules.absence === 'present-only') return undefined
  const unnotified = absent.filter(state => !room.notified.includes(state))
  return standsBecauseOf('absent-not-notified', unnotified, facts)
}
