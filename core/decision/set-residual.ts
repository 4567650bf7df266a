import type { Refusal } from '../refusal.ts'
import type { Decision, ResidualPoint } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOffice } from './is-office.ts'
import { mustBeUnasked } from './must-be-open.ts'
import { onDecision } from './on-decision.ts'
import { residualUnfit } from './residual-unfit.ts'

/** What is recorded when the points left open are enumerated. */
export type ResidualSet = {
  readonly decision: string
  readonly residual: readonly ResidualPoint[]
  readonly at: string
}

/** The Chair or the secretariat enumerates what is left open, until the Chair has asked the room (R-16, 5.1). */
export const maySetResidual = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOffice(facts) ?? mustBeUnasked(decision)

/** Enumerates the points left open, each with its owner and day. */
export const setResidual: DecisionDecide<'set-residual'> = (register, { decision: id, residual }, facts) =>
  onDecision(register, id, decision => {
    const refused = maySetResidual(decision, facts) ?? residualUnfit(residual, facts)
    if (refused) return refused
    const isSame = JSON.stringify(decision.residual) === JSON.stringify(residual)
    const set: ResidualSet = { decision: id, residual, at: facts.now }
    return isSame ? [] : [actOn('ResidualSet', set)]
  })

/** The decision with its residual points. */
export const residualSet = (decision: Decision, { residual }: ResidualSet): Decision => ({
  ...decision,
  residual,
})
