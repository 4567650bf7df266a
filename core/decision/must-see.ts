import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'

/** Whoever acts on words must have seen the words that stand. */
export const mustSee = ({ text }: Decision, seen: string | undefined): Refusal | undefined =>
  seen === text.digest ? undefined : { refused: 'decision-words-changed' }
