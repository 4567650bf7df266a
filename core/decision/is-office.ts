import type { Refusal } from '../refusal.ts'
import type { DecisionFacts } from './facts.ts'

/** What the Chair or the secretariat does is refused to everybody else (practice 6.1). */
export const mustBeOffice = ({ actor }: DecisionFacts): Refusal | undefined =>
  actor.capacity === 'chair' || actor.capacity === 'secretariat' ? undefined : { refused: 'office-only' }
