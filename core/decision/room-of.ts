import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts, MeetingNow } from './facts.ts'

/** The meeting in which a decision was put, or else for which it is listed, if it is not closed. */
export function roomOf(decision: Decision, { meetings }: DecisionFacts): MeetingNow | null {
  const id = decision.put?.meeting ?? decision.meeting
  return id === null ? null : (meetings[id] ?? null)
}

/** The open sitting in which a decision may be put or gavelled, or why there is none (5.4). */
export function sittingOf(decision: Decision, facts: DecisionFacts): MeetingNow | Refusal {
  if (decision.put === null && decision.meeting === null) return { refused: 'decision-not-listed' }
  const room = roomOf(decision, facts)
  return room?.state === 'open' ? room : { refused: 'sitting-not-open' }
}

/** Whether the sitting in which a decision was put is still going on (E-01, E-02). */
export function isSameSitting(decision: Decision, facts: DecisionFacts): boolean {
  const room = roomOf(decision, facts)
  return room !== null && decision.put !== null && room.sitting === decision.put.sitting
}
