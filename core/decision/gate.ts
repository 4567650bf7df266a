import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

/** What must be clear before the gavel, in the order in which the Chair reads it. */
export type GateName =
  | 'objections'
  | 'floor'
  | 'holds'
  | 'votes'
  | 'question'
  | 'words'
  | 'languages'
  | 'placeholders'
  | 'scope'
  | 'list'
  | 'quorum'
  | 'absent'
  | 'competence'

/** One item of the gate: the rule it rests on, whether it stands in the way, of whom, and why in a sentence. */
export type GateItem = {
  readonly name: GateName
  readonly rule: string
  readonly standing: 'clear' | 'stands'
  /** States that stand in the way, in protocol order; none where it is not a matter of States. */
  readonly states: readonly string[]
  readonly refusal: Refusal | null
}

/** What stands in the way of a gavel: the refusal that it meets, and the States concerned. */
export type Obstacle = { readonly states: readonly string[]; readonly refusal: Refusal }

/** Judges one item: what stands in the way, or nothing. */
export type GateRule = (decision: Decision, facts: DecisionFacts) => Obstacle | undefined
