import { faultOf } from '../journal/canonical.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeUnput } from './must-be-open.ts'
import type { ReferralReason } from './upward.ts'

/** What is recorded when the higher organ sends a text back: its reasons, paragraph by paragraph. */
export type DecisionReferredBack = {
  readonly decision: string
  readonly at: string
  readonly reasons: readonly ReferralReason[]
}

/** Why the Chair of the higher organ cannot refer a text back, if so: it was submitted from below and is not put (5.1). */
export const mayReferBack = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  (decision.from ? undefined : { refused: 'upward-not-submitted' }) ??
  mustBeUnput(decision)

/** There is a reason, and each is said in words that the record can keep. */
function reasonsUnfit(
  { reasons }: DecisionCommandBy<'refer-back'>,
  { limits }: DecisionFacts,
): Refusal | undefined {
  const isUnfit = ({ reason }: ReferralReason): boolean =>
    reason.trim() === '' || reason.length > limits.statement
  if (reasons.length === 0 || reasons.some(isUnfit))
    return { refused: 'upward-without-reasons', facts: { most: String(limits.statement) } }
  return faultOf(reasons) ? { refused: 'words-not-recordable' } : undefined
}

/** The higher organ refers the text back; below it is under negotiation again. */
export const referBack: DecisionDecide<'refer-back'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  if (decision.referredBack && !mustBeChair(facts)) return []
  const content: DecisionReferredBack = {
    decision: decision.id,
    at: facts.now,
    reasons: command.reasons,
  }
  return (
    mayReferBack(decision, facts) ?? reasonsUnfit(command, facts) ?? [actOn('DecisionReferredBack', content)]
  )
}

/** It is not adopted here, and the reasons stay with it. */
export const decisionReferredBack: DecisionEvolve<DecisionReferredBack> = (decision, { at, reasons }) => ({
  ...decision,
  stage: 'not-adopted',
  referredBack: { at, reasons },
})
