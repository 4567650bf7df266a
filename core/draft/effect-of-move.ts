import { conflictOf } from './carry-over.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { liveOn } from './lies-on.ts'
import { passHeading } from './pass-heading.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { textOf } from './reword.ts'

/** Another move of the same paragraph asks for the same place, or a person must look. */
function fateBeside(accepted: Proposal, paragraph: Paragraph, other: Proposal): ProposalFate {
  if (other.after === accepted.after) return { fate: 'superseded', proposal: other.id, by: accepted.id }
  const text = textOf(paragraph, other.language)
  return conflictOf(other, accepted.id, text, text)
}

/** What comes of accepting that a paragraph stands elsewhere: its words and what lies on them go with it. */
export const effectOfMove = (draft: Draft, proposal: Proposal, paragraph: Paragraph): Effect => ({
  changes: [
    ...passHeading(draft, paragraph),
    { change: 'moved', paragraph: paragraph.id, after: proposal.after ?? null },
  ],
  fates: liveOn(draft, paragraph.id)
    .filter(({ id, kind, paragraph: own }) => id !== proposal.id && kind === 'move' && own === paragraph.id)
    .map(other => fateBeside(proposal, paragraph, other)),
})
