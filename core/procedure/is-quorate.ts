import type { Quorum } from './rules.ts'

/** How many of so many members a quorum asks for. */
export function quorumCount(quorum: Quorum, members: number): number {
  if (quorum === 'none' || quorum === 'all-notified') return 0
  if (quorum === 'third') return Math.ceil(members / 3)
  if (quorum === 'majority') return Math.floor(members / 2) + 1
  if (quorum === 'two-thirds') return Math.ceil((members * 2) / 3)
  return quorum === 'three-quarters' ? Math.ceil((members * 3) / 4) : members
}

/** Who was notified of a meeting and who is there, of the members of the day. */
export type InTheRoom = { readonly notified: readonly string[]; readonly present: readonly string[] }

/** Whether enough members are there, or were notified where that is what counts. */
export function isQuorate(quorum: Quorum, members: readonly string[], room: InTheRoom): boolean {
  if (quorum === 'all-notified')
    return members.every(state => room.notified.includes(state) || room.present.includes(state))
  const present = members.filter(state => room.present.includes(state))
  return present.length >= quorumCount(quorum, members.length)
}
