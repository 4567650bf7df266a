import { decisionFound, mustBeOn } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { DecidedSource, DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Nomination } from './nomination.ts'

/** The decision that an organ took on this nomination, or why it is none. */
export function decidedOn(
  nomination: Nomination,
  by: DecisionRef,
  organs: readonly string[],
  facts: RegisterFacts,
  outcome: DecidedSource['outcome'] = 'adopted',
): DecidedSource | Refusal {
  const decided = decisionFound(facts, by, outcome)
  if (isRefusal(decided)) return decided
  const notHere: Refusal = { refused: 'organ-not-competent-here', facts: { organ: by.organ } }
  return mustBeOn(decided, 'nomination', nomination.id) ?? (organs.includes(by.organ) ? decided : notHere)
}

/** The organ must be competent to do this with the post. */
export function mustBeCompetent(
  { organ, act }: DecidedSource,
  { post }: Nomination,
  acts: readonly string[],
  { competences }: RegisterFacts,
): Refusal | undefined {
  const may = competences.some(each => each.organ === organ && each.act === act && each.document === post)
  return may && acts.includes(act) ? undefined : { refused: 'organ-not-competent-here', facts: { organ } }
}
