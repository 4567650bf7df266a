import type { DecisionFacts, MeetingNow } from './facts.ts'
import type { NaiveDecision } from './naive-model.fixture.ts'

/** Enough members are there to decide. */
function isQuorum({ members, rules }: DecisionFacts, room: MeetingNow): boolean {
  const here = members.filter(state => room.present.includes(state)).length
  const all = members.length
  if (rules.quorum.decide === 'all-notified')
    return members.every(state => room.notified.includes(state) || room.present.includes(state))
  if (rules.quorum.decide === 'third') return here * 3 >= all
  if (rules.quorum.decide === 'majority') return here * 2 > all
  if (rules.quorum.decide === 'two-thirds') return here * 3 >= all * 2
  if (rules.quorum.decide === 'three-quarters') return here * 4 >= all * 3
  return rules.quorum.decide === 'none' || here === all
}

/** What the rules make of those who are absent. */
function isAbsenceNoBar(decision: NaiveDecision, { rules }: DecisionFacts, room: MeetingNow): boolean {
  const isHere = (state: string) => room.present.includes(state)
  const counting = decision.put?.counting ?? []
  if (rules.absence === 'consents-in-writing')
    return counting.every(state => isHere(state) || decision.written.includes(state))
  if (rules.absence === 'present-only') return true
  return counting.every(state => isHere(state) || room.notified.includes(state))
}

/** Quorum and absence. */
export function isRoomReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const room = facts.meetings[decision.meeting ?? '']
  return room !== undefined && isQuorum(facts, room) && isAbsenceNoBar(decision, facts, room)
}
