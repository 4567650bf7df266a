import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { type DecisionRef, isSameDecision } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import { type Nomination, type NominationStage, stepped } from './nomination.ts'
import type { NominationDecide, NominationEvolve, OnDay } from './nomination-rule.ts'

/** What is recorded when a step rested on a decision whose gavel was voided: the decision, and where the nomination stands again. */
export type NominationTakenBack = OnDay & { readonly by: DecisionRef; readonly stage: NominationStage }

/** The place of the last step that rests on a decision; -1 where none does, or it is taken back already. */
function lastOn({ steps }: Nomination, by: DecisionRef): number {
  const at = steps.findLastIndex(({ decision }) => isSameDecision(decision, by))
  const stage = steps[at]?.stage
  return stage === 'nominated' || stage === 'approved' ? at : -1
}

/** Whether a step to a stage rests on a decision, and was not taken back since. */
export const restsOn = (nomination: Nomination, by: DecisionRef, stage: NominationStage): boolean =>
  nomination.steps[lastOn(nomination, by)]?.stage === stage

/** Only while the decision does not stand: what stands is not taken back. */
export function mayTakeBackNomination(
  nomination: Nomination,
  by: DecisionRef,
  facts: RegisterFacts,
): Refusal | undefined {
  const refused = mustBeOfficer(facts)
  if (refused) return refused
  if (nomination.stage === 'none') return { refused: 'register-not-opened' }
  const { source } = facts
  const isThere = source?.kind === 'decision' && isSameDecision(source, by)
  const decision = `${by.organ} ${by.decision}`
  if (!isThere) return { refused: 'source-not-found', facts: { source: decision } }
  return source.outcome === 'adopted' ? { refused: 'decision-not-so', facts: { decision } } : undefined
}

/** Takes back the step that followed from a voided gavel, and what followed from that step; the steps stay in the record. */
export const takeBackNomination: NominationDecide<'take-back-nomination'> = (nomination, { by }, facts) => {
  const refused = mayTakeBackNomination(nomination, by, facts)
  if (refused) return refused
  const stage = nomination.steps[lastOn(nomination, by) - 1]?.stage
  if (stage === undefined) return []
  const content: NominationTakenBack = { by, stage, on: facts.day }
  return [actOf('NominationTakenBack', content)]
}

/** The nomination stands again where it stood before the decision. */
export const nominationTakenBack: NominationEvolve<NominationTakenBack> = (nomination, { on, by, stage }) =>
  stepped(nomination, { stage, on, state: null, decision: by })
