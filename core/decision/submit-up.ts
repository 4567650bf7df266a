import { isSystem } from '../journal/system.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustStand } from './must-stand.ts'
import { nextOrganFor } from './next-organ-for.ts'
import type { Submission } from './upward.ts'

/** What is recorded when a decided text goes to the higher organ: to which decision there, and the very words (I-10). */
export type DecisionSubmitted = {
  readonly decision: string
  readonly to: Submission
  readonly at: string
  readonly digest: string
}

/** The secretariat submits on the decision, or Concord where a gavel leads there by itself. */
const mustSubmit = ({ actor }: DecisionFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' || isSystem(actor) ? undefined : { refused: 'secretariat-only' }

/** Why a decided text cannot go to a higher organ, if so (practice 5.1, R-21). */
export function maySubmitUp(decision: Decision, to: string, facts: DecisionFacts): Refusal | undefined {
  const next = nextOrganFor(decision, facts)
  const isNext = to === next
  return (
    mustSubmit(facts) ??
    mustStand(decision) ??
    (isNext ? undefined : { refused: 'upward-not-next', facts: { organ: to, next: next ?? '–' } })
  )
}

const isSameSubmission = (one: Submission, other: Submission): boolean =>
  one.organ === other.organ && one.decision === other.decision

/** The next organ receives exactly the words that were adopted: their digest goes with the submission. */
export const submitUp: DecisionDecide<'submit-up'> = (register, { decision: id, to }, facts) => {
  const decision = decisionOf(register, id)
  if (isRefusal(decision)) return decision
  const refused = maySubmitUp(decision, to.organ, facts)
  if (refused) return refused
  const { submittedTo, adoption, text } = decision
  if (submittedTo)
    return isSameSubmission(submittedTo, to)
      ? []
      : { refused: 'upward-already-submitted', facts: submittedTo }
  const content: DecisionSubmitted = {
    decision: id,
    to,
    at: facts.now,
    digest: adoption?.digest ?? text.digest,
  }
  return [actOn('DecisionSubmitted', content)]
}

/** It lies before the higher organ. */
export const decisionSubmitted: DecisionEvolve<DecisionSubmitted> = (decision, { to }) => ({
  ...decision,
  submittedTo: to,
})
