import type { Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import type { Draft } from './draft.ts'
import { mustBeFree, mustStand } from './must-be-alive.ts'

/**
 * A language that is behind is brought level at any stage, after the adoption too: an authentic one where the organ
 * adopted on the basis of another (practice 5.14). But no authentic words come in while a decision is being taken.
 */
export const mustTakeTranslation = (draft: Draft, language: Language): Refusal | undefined =>
  draft.frozen !== null && draft.authentic.includes(language) ? mustBeFree(draft) : mustStand(draft)
