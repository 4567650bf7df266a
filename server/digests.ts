import type { DecisionText, Texts } from '../core/decision/decision.ts'
import type { Draft } from '../core/draft/draft.ts'
import { draftDigest } from '../core/draft/draft-digest.ts'
import { digestOf } from '../core/journal/digest.ts'
import type { Refusal } from '../core/refusal.ts'
import { sha256 } from './journal/seal.ts'

const known = new WeakMap<Draft, string>()

/** The digest of the words of a draft as it is; computed once for each state of it. */
export function digestOfDraft(draft: Draft): string {
  const digest = known.get(draft) ?? draftDigest(draft, sha256)
  known.set(draft, digest)
  return digest
}

/** The digest of a decision's own words. */
export const digestOfWords = (words: Texts): string => digestOf(words, sha256)

/** The text of a decision with the digest of its own words, which is never the sender's to say; of a draft its folds decide. */
export function withDigest(text: DecisionText): DecisionText | Refusal {
  if (text.kind === 'draft') return text
  const digest = digestOfWords(text.words)
  return text.digest === '' || text.digest === digest
    ? { ...text, digest }
    : { refused: 'digest-of-other-words' }
}
