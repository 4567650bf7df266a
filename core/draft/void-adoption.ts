import { isSameDecision } from '../procedure/source.ts'
import { mustBeConcord } from './concord-only.ts'
import type { DraftDecision, DraftStage } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'

/** What is recorded when a gavel on a draft was voided in the same sitting: which, and where the draft is again (E-01, E-36). */
export type DraftAdoptionVoided = DraftDecision & { readonly stage: DraftStage }

/** A voided gavel has adopted nothing: the draft is where it was when the question was put. */
export const voidAdoption: DraftDecide<'void-adoption'> = (draft, { organ, decision }, facts) => {
  const stage = draft.above === null ? 'agreed-ad-ref' : 'submitted-up'
  const content: DraftAdoptionVoided = { organ, decision, stage }
  const isAdopted = draft.adoptions.some(each => isSameDecision(each, content))
  return mustBeConcord(facts) ?? (isAdopted ? [actOf('DraftAdoptionVoided', content)] : [])
}

/** It is agreed and not adopted, or lies before the higher organ. */
export const draftAdoptionVoided: DraftEvolve<DraftAdoptionVoided> = (draft, voided) => ({
  ...draft,
  adoptions: draft.adoptions.filter(each => !isSameDecision(each, voided)),
  stage: voided.stage,
})
