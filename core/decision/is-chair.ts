import type { Refusal } from '../refusal.ts'
import type { DecisionFacts } from './facts.ts'

/** What the Chair alone does is refused to everybody else (practice 6.1). */
export const mustBeChair = ({ actor }: DecisionFacts): Refusal | undefined =>
  actor.capacity === 'chair' ? undefined : { refused: 'chair-only' }
