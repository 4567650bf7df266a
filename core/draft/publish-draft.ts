import { mustBeConcord } from './concord-only.ts'
import type { DraftDecision } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'

/** What is recorded when the decision on a draft was published: which. */
export type DraftPublished = DraftDecision

/** Writes down on the draft that its words are published; only an adopted text is (practice 5.1). */
export const publishDraft: DraftDecide<'publish-draft'> = (draft, { organ, decision }, facts) => {
  const refused = mustBeConcord(facts)
  if (refused || draft.stage === 'published') return refused ?? []
  if (draft.stage !== 'adopted') return { refused: 'draft-not-decided-on' }
  const content: DraftPublished = { organ, decision }
  return [actOf('DraftPublished', content)]
}

/** It is published. */
export const draftPublished: DraftEvolve<DraftPublished> = draft => ({ ...draft, stage: 'published' })
