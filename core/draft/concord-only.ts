import { isSystem } from '../journal/system.ts'
import type { Refusal } from '../refusal.ts'
import type { DraftFacts } from './facts.ts'

/** What follows from a decision is done by Concord itself, never from a seat. */
export const mustBeConcord = ({ actor }: DraftFacts): Refusal | undefined =>
  isSystem(actor) ? undefined : { refused: 'concord-only' }
