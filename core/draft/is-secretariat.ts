import type { Refusal } from '../refusal.ts'
import type { DraftFacts } from './facts.ts'

/** What the secretariat alone does is refused to everybody else (practice 6.1). */
export const mustBeSecretariat = ({ actor }: DraftFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' ? undefined : { refused: 'secretariat-only' }
