import type { Draft, Paragraph } from './draft.ts'
import type { Effect, EffectBy } from './effect.ts'
import { effectOfAlternative } from './effect-of-alternative.ts'
import { effectOfChapeau } from './effect-of-chapeau.ts'
import { effectOfMerge } from './effect-of-merge.ts'
import { effectOfMove } from './effect-of-move.ts'
import { effectOfNewParagraph } from './effect-of-new-paragraph.ts'
import { effectOfScope } from './effect-of-scope.ts'
import { effectOfSplit } from './effect-of-split.ts'
import { effectOnWords } from './effect-on-words.ts'
import { withHeadingFates } from './heading-fates.ts'
import type { Proposal, ProposalKind } from './proposal.ts'

const effects: Readonly<Partial<Record<ProposalKind, EffectBy>>> = {
  scope: effectOfScope,
  alternative: effectOfAlternative,
  move: effectOfMove,
  split: effectOfSplit,
  merge: effectOfMerge,
}

/** What comes of accepting a proposal: `paragraph` is the one that it would change, null for a new one (practice 5.3). */
export function effectOf(draft: Draft, proposal: Proposal, paragraph: Paragraph | null): Effect {
  if (proposal.kind === 'chapeau') return effectOfChapeau(draft, proposal)
  if (paragraph === null) return effectOfNewParagraph(draft, proposal)
  const effect = (effects[proposal.kind] ?? effectOnWords)(draft, proposal, paragraph)
  return withHeadingFates(draft, effect, proposal.id)
}
