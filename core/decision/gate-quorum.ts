import { type InTheRoom, isQuorate, quorumCount } from '../procedure/is-quorate.ts'
import type { GateRule } from './gate.ts'
import { stands, standsBecauseOf } from './in-the-way.ts'
import { roomOf } from './room-of.ts'

const nobody: InTheRoom = { notified: [], present: [] }

/** Enough members are there to decide, or all were notified where that is what counts. */
export const gateQuorum: GateRule = (decision, facts) => {
  const { decide } = facts.rules.quorum
  const room = roomOf(decision, facts) ?? nobody
  if (isQuorate(decide, facts.members, room)) return undefined
  const there = facts.members.filter(state => room.present.includes(state))
  if (decide !== 'all-notified')
    return stands('quorum-missing', {
      present: String(there.length),
      needed: String(quorumCount(decide, facts.members.length)),
    })
  const unnotified = facts.members.filter(state => !there.includes(state) && !room.notified.includes(state))
  return standsBecauseOf('members-not-notified', unnotified, facts)
}
