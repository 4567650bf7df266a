import { isByConsensus } from './rule-for.ts'
import { countingOf } from './counting.ts'
import type { Adoption, Decision, DecisionRegister } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import { roomOf } from './room-of.ts'
import { votesOf } from './tally.ts'

/** What is recorded of an adoption, with everything as it stood at that instant. */
export type DecisionAdopted = Omit<Adoption, 'standing'> & {
  readonly decision: string
  /** The series in which its number is the next: a day, a year, or all. */
  readonly series: string
}

/** The series of numbers of this day: the SCO numbers within a date, others within a year or without end. */
export function seriesOn({ rules, day }: Pick<DecisionFacts, 'rules' | 'day'>): string {
  if (rules.numbering === 'continuous') return 'all'
  return rules.numbering === 'per-year' ? day.slice(0, 4) : day
}

/** The decision as its adoption records it, under the next number of the series. `numbers` are the last ones given. */
export function adoptionOf(
  numbers: DecisionRegister['numbers'],
  decision: Decision,
  facts: DecisionFacts,
  mode: Adoption['mode'],
): DecisionAdopted {
  const series = seriesOn(facts)
  return {
    decision: decision.id,
    at: facts.now,
    day: facts.day,
    series,
    number: (numbers[series] ?? 0) + 1,
    mode,
    digest: decision.text.digest,
    members: facts.members,
    present:
      mode === 'silence'
        ? []
        : facts.members.filter(state => roomOf(decision, facts)?.present.includes(state)),
    listed: decision.scope.kind === 'named' ? decision.scope.states : [],
    statements: decision.statements.map(({ id }) => id),
    residual: decision.residual,
    languageException: decision.languageException,
    votes: isByConsensus(decision, facts.rules) ? null : votesOf(decision, countingOf(decision, facts)),
  }
}

/** Several adoptions in one act, numbered one after the other in the order given (M37, I-33). */
export const adoptionsOf = (
  numbers: DecisionRegister['numbers'],
  decisions: readonly Decision[],
  facts: DecisionFacts,
  mode: Adoption['mode'],
): readonly DecisionAdopted[] =>
  decisions.map((decision, before) => {
    const adopted = adoptionOf(numbers, decision, facts, mode)
    return { ...adopted, number: adopted.number + before }
  })

/** The decision, adopted. */
export const decisionAdopted = (decision: Decision, adopted: DecisionAdopted): Decision => {
  const { decision: _, series: __, ...adoption } = adopted
  return { ...decision, stage: 'adopted', adoption: { ...adoption, standing: 'stands' } }
}

/** The last numbers given, after an adoption. */
export const numbersAfter = (
  numbers: DecisionRegister['numbers'],
  { series, number }: Pick<DecisionAdopted, 'series' | 'number'>,
): DecisionRegister['numbers'] => ({ ...numbers, [series]: number })
