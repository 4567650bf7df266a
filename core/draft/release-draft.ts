import { isSameDecision } from '../procedure/source.ts'
import { mustBeConcord } from './concord-only.ts'
import type { DraftDecision } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'

/** What is recorded when a decision on a draft is no longer put: which. */
export type DraftReleased = DraftDecision

/** The question was taken back, the silence broken, the decision not adopted: the draft may be opened again. */
export const releaseDraft: DraftDecide<'release-draft'> = (draft, { organ, decision }, facts) => {
  const content: DraftReleased = { organ, decision }
  return (
    mustBeConcord(facts) ?? (isSameDecision(draft.frozen, content) ? [actOf('DraftReleased', content)] : [])
  )
}

/** It stands still no longer. */
export const draftReleased: DraftEvolve<DraftReleased> = draft => ({ ...draft, frozen: null })
