import { isSameDecision } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeConcord } from './concord-only.ts'
import type { Draft, DraftDecision } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import { mustBeFree } from './must-be-alive.ts'

/** What is recorded when a decision on a draft is put or put under silence: which, and on which words. */
export type DraftFrozen = DraftDecision & { readonly digest: string }

/** An organ decides on a draft that is agreed as a whole: its own, or one that was submitted to it (practice 5.1). */
function mustLieBefore({ stage, organ, above }: Draft, to: DraftDecision): Refusal | undefined {
  if (stage === 'agreed-ad-ref') return organ === to.organ ? undefined : { refused: 'draft-of-another-organ' }
  if (stage !== 'submitted-up') return { refused: 'draft-not-agreed' }
  return isSameDecision(above, to) ? undefined : { refused: 'draft-of-another-organ' }
}

/** Why no decision can be taken on a draft now, if so. */
export const mayFreezeDraft = (
  draft: Draft,
  command: Pick<DraftCommandBy<'freeze-draft'>, 'organ' | 'decision'>,
): Refusal | undefined => mustBeFree(draft) ?? mustLieBefore(draft, command)

/** The draft stands still while the decision is being taken on it. */
export const freezeDraft: DraftDecide<'freeze-draft'> = (draft, { organ, decision, digest }, facts) => {
  const refused = mustBeConcord(facts)
  if (refused || isSameDecision(draft.frozen, { organ, decision })) return refused ?? []
  const content: DraftFrozen = { organ, decision, digest }
  return mayFreezeDraft(draft, content) ?? [actOf('DraftFrozen', content)]
}

/** It stands still. */
export const draftFrozen: DraftEvolve<DraftFrozen> = (draft, { organ, decision }) => ({
  ...draft,
  frozen: { organ, decision },
})
