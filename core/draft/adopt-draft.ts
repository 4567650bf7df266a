import { isSameDecision } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeConcord } from './concord-only.ts'
import type { Draft, DraftAdoption } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'

/** What is recorded when an organ has adopted a draft: by which decision, in principle or finally, and which words. */
export type DraftAdopted = DraftAdoption

const mustBeOnIt = ({ frozen }: Draft, adoption: DraftAdoption): Refusal | undefined =>
  isSameDecision(frozen, adoption) ? undefined : { refused: 'draft-not-decided-on' }

/** Writes down on the draft what the gavel has settled. The words are those that stood still since the question was put (I-09). */
export const adoptDraft: DraftDecide<'adopt-draft'> = (draft, { organ, decision, how, digest }, facts) => {
  const content: DraftAdopted = { organ, decision, how, digest }
  const isSo = draft.adoptions.some(each => isSameDecision(each, content))
  const refused = mustBeConcord(facts)
  if (refused || isSo) return refused ?? []
  return mustBeOnIt(draft, content) ?? [actOf('DraftAdopted', content)]
}

/** The draft is adopted, in principle or finally; its stage leads on, or ends (practice 5.1). */
export const draftAdopted: DraftEvolve<DraftAdopted> = (draft, adoption) => ({
  ...draft,
  frozen: null,
  adoptions: [...draft.adoptions, adoption],
  stage: adoption.how === 'finally' ? 'adopted' : 'adopted-in-principle',
})
