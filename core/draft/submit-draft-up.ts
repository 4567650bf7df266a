import { isSameDecision } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeConcord } from './concord-only.ts'
import type { Draft, DraftDecision } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import { mustBeFree } from './must-be-alive.ts'

/** What is recorded when a text adopted in principle goes to the higher organ: on which decision, to which, which words. */
export type DraftSubmittedUp = DraftDecision & { readonly to: DraftDecision; readonly digest: string }

/** The higher organ receives exactly the words that were adopted in principle (I-10). */
function mustBeAdoptedInPrinciple(draft: Draft, submitted: DraftSubmittedUp): Refusal | undefined {
  const last = draft.adoptions.at(-1)
  const isIt = last?.digest === submitted.digest && isSameDecision(last, submitted)
  return draft.stage === 'adopted-in-principle' && isIt
    ? undefined
    : { refused: 'draft-not-adopted-in-principle' }
}

/** Why a draft cannot go to the higher organ, if so. */
export const maySubmitDraftUp = (
  draft: Draft,
  { organ, decision, to, digest }: Omit<DraftCommandBy<'submit-draft-up'>, 'does'>,
): Refusal | undefined =>
  mustBeFree(draft) ?? mustBeAdoptedInPrinciple(draft, { organ, decision, to, digest })

/** The draft goes to the higher organ. */
export const submitDraftUp: DraftDecide<'submit-draft-up'> = (draft, command, facts) => {
  const { organ, decision, to, digest } = command
  const isSo = draft.stage === 'submitted-up' && isSameDecision(draft.above, to)
  const refused = mustBeConcord(facts)
  if (refused || isSo) return refused ?? []
  const content: DraftSubmittedUp = { organ, decision, to, digest }
  return maySubmitDraftUp(draft, content) ?? [actOf('DraftSubmittedUp', content)]
}

/** It lies before the higher organ. */
export const draftSubmittedUp: DraftEvolve<DraftSubmittedUp> = (draft, { to }) => ({
  ...draft,
  above: to,
  stage: 'submitted-up',
})
