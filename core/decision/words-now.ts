import type { RefusalCode } from '../refusal.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts, DraftNow } from './facts.ts'

/** The draft that a decision is on, as it is now; null where the decision has words of its own or there is no such draft. */
export const draftNow = ({ text }: Decision, { drafts }: DecisionFacts): DraftNow | null =>
  text.kind === 'draft' ? (drafts[text.draft] ?? null) : null

/** Why the words of a decision cannot be decided on now: the draft is gone, is not agreed ad referendum, or has changed since. */
export function wordsUnfit(decision: Decision, facts: DecisionFacts): RefusalCode | undefined {
  if (decision.text.kind === 'words') return undefined
  const draft = draftNow(decision, facts)
  if (draft === null) return 'decided-draft-unknown'
  if (draft.digest !== decision.text.digest) return 'decided-draft-changed'
  return draft.stage === 'agreed-ad-ref' ? undefined : 'decided-draft-not-agreed'
}
