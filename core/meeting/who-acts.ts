import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'

/** The State for which a person acts as a member, or why the person does not: officials, observers and guests have no such right. */
export function memberOf({ actor, members }: MeetingFacts): string | Refusal {
  const { capacity, state } = actor
  const isMember = capacity === 'national' && state !== null && members.includes(state)
  return isMember ? state : { refused: 'members-only' }
}

/** Why a person does not act as a member, if so. */
export function mustBeMember(facts: MeetingFacts): Refusal | undefined {
  const state = memberOf(facts)
  return typeof state === 'string' ? undefined : state
}

/** What the Chair alone does is refused to everybody else (practice 6.1). */
export const mustBeChair = ({ actor }: MeetingFacts): Refusal | undefined =>
  actor.capacity === 'chair' ? undefined : { refused: 'chair-only' }

/** What the secretariat and the Chair do between them is refused to everybody else (practice 6.1). */
export const mustBeBureau = ({ actor }: MeetingFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' || actor.capacity === 'chair'
    ? undefined
    : { refused: 'meeting-bureau-only' }

/** What a State does for itself, and the secretariat or the Chair for it. */
export const mustBeOwnOrBureau = (state: string | null, facts: MeetingFacts): Refusal | undefined =>
  facts.actor.capacity === 'national' && facts.actor.state === state ? undefined : mustBeBureau(facts)
