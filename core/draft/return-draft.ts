import { isSameDecision } from '../procedure/source.ts'
import type { ReturnReason } from './command.ts'
import { mustBeConcord } from './concord-only.ts'
import type { DraftDecision } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'

/** What is recorded when the higher organ refers a draft back: by which decision, and its reasons, paragraph by paragraph. */
export type DraftReturned = DraftDecision & { readonly reasons: readonly ReturnReason[] }

/** The draft comes back to be negotiated again (practice 5.1). */
export const returnDraft: DraftDecide<'return-draft'> = (draft, { organ, decision, reasons }, facts) => {
  const content: DraftReturned = { organ, decision, reasons }
  const refused = mustBeConcord(facts)
  return refused ?? (isSameDecision(draft.above, content) ? [actOf('DraftReturned', content)] : [])
}

/** It is under negotiation again; the paragraphs for which reasons are given are open, the others keep their status. */
export const draftReturned: DraftEvolve<DraftReturned> = (draft, { reasons }) => ({
  ...draft,
  frozen: null,
  above: null,
  stage: 'under-negotiation',
  paragraphs: draft.paragraphs.map(each =>
    reasons.some(({ paragraph }) => paragraph === each.id) && each.status.startsWith('agreed')
      ? { ...each, status: 'open', adRef: [], agreedBy: [], corrected: null }
      : each,
  ),
})
