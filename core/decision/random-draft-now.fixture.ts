import type { DraftNow } from './facts.ts'

/** A draft of the drafting table that is agreed as a whole, with nothing open. */
export const settledDraft: DraftNow = {
  draft: 'r1',
  version: 1,
  digest: 'draft r1 as it was',
  stage: 'agreed-ad-ref',
  behind: [],
  adRef: [],
  politicalSlots: 0,
  technicalSlots: 0,
  scopeUndecided: [],
}

/** The draft changes beside the decision: its words, a language, an ad ref hold, a placeholder, a scope, its stage; mostly it comes to rest again. */
export function draftAfter(
  draft: DraftNow,
  states: readonly string[],
  kind: number,
  index: number,
): DraftNow {
  if (kind % 9 !== 0) return draft
  const { version, digest } = draft
  const still: DraftNow = { ...settledDraft, version, digest }
  const changed: readonly DraftNow[] = [
    { ...still, version: version + 1, digest: `draft r1 after ${index}` },
    { ...still, behind: ['ru'] },
    { ...still, adRef: states.slice(index % 3, (index % 3) + 1) },
    { ...still, politicalSlots: 1 },
    { ...still, technicalSlots: 2 },
    { ...still, scopeUndecided: ['p1'] },
    { ...still, stage: 'open' },
    { ...still, behind: ['en', 'ru'] },
  ]
  return changed[(kind / 9) % 16] ?? still
}
