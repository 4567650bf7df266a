import type { Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'

/** Nothing is done to a draft before it is submitted, nor once it was withdrawn or has lapsed (practice 5.1). */
export function mustStand({ stage }: Draft): Refusal | undefined {
  if (stage === 'none') return { refused: 'draft-not-submitted' }
  return stage === 'withdrawn' || stage === 'lapsed' ? { refused: 'draft-ended' } : undefined
}

/** An adopted text never changes: later there is a new decision, or a correction (practice 5.1, I-09). */
const mustNotBeAdopted = ({ stage }: Draft): Refusal | undefined =>
  stage === 'adopted' || stage === 'published' ? { refused: 'draft-adopted' } : undefined

/** While a decision is being taken on a draft, nobody changes what it is taken on (practice 5.6, 5.7). */
const mustNotBeFrozen = ({ frozen }: Draft): Refusal | undefined =>
  frozen === null ? undefined : { refused: 'draft-frozen', facts: { decision: frozen.decision } }

/** What may be opened again: a text that stands, is not adopted, and on which no decision is being taken. */
export const mustBeFree = (draft: Draft): Refusal | undefined =>
  mustStand(draft) ?? mustNotBeAdopted(draft) ?? mustNotBeFrozen(draft)

/** Words and statuses change in a free text that no organ has adopted, not even in principle. */
export const mustBeAlive = (draft: Draft): Refusal | undefined =>
  mustBeFree(draft) ??
  (draft.stage === 'adopted-in-principle' || draft.stage === 'submitted-up'
    ? { refused: 'draft-adopted-in-principle' }
    : undefined)

/** Facts are also corrected in a text that lies before the higher organ (R-18, E-22): it is reported below as a difference. */
export const mustTakeCorrections = (draft: Draft): Refusal | undefined =>
  draft.stage === 'submitted-up' ? mustBeFree(draft) : mustBeAlive(draft)
