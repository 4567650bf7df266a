import { longestOf } from '../procedure/texts.ts'
import type { Refusal } from '../refusal.ts'
import type { Texts } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

/** A statement, in each language, is not longer than the limit. */
export function mustFit(texts: Texts, { limits }: DecisionFacts): Refusal | undefined {
  const isLong = longestOf(texts) > limits.statement
  return isLong ? { refused: 'statement-too-long', facts: { most: String(limits.statement) } } : undefined
}

/** The same of words without a stated language, if there are any. */
export const mustFitIfAny = (text: string | null, facts: DecisionFacts): Refusal | undefined =>
  text === null ? undefined : mustFit({ und: text }, facts)
