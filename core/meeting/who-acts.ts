import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'

/** What the secretariat and the Chair do between them is refused to everybody else (practice 6.1). */
export const mustBeBureau = ({ actor }: MeetingFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' || actor.capacity === 'chair'
    ? undefined
    : { refused: 'meeting-bureau-only' }

/** What a State does for itself, and the secretariat or the Chair for it. */
export const mustBeOwnOrBureau = (state: string | null, facts: MeetingFacts): Refusal | undefined =>
  facts.actor.capacity === 'national' && facts.actor.state === state ? undefined : mustBeBureau(facts)
