import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { liveOn } from './lies-on.ts'
import { passHeading } from './pass-heading.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { conflictBeside } from './carry-over.ts'

/** What lay on the paragraph goes with it; who would merge another paragraph into it must look. */
function fateWith(draft: Draft, gone: Paragraph, accepted: string, proposal: Proposal): ProposalFate {
  if (proposal.paragraph === gone.id) return { fate: 'superseded', proposal: proposal.id, by: accepted }
  return conflictBeside(draft, proposal, accepted)
}

/** What comes of deleting a whole paragraph: its number stays as a tombstone until the end (practice 5.2). */
export const effectOfDeletion = (draft: Draft, { id }: Proposal, paragraph: Paragraph): Effect => ({
  changes: [
    ...passHeading(draft, paragraph),
    { change: 'gone', paragraph: paragraph.id, status: 'deleted', into: null },
  ],
  fates: liveOn(draft, paragraph.id)
    .filter(each => each.id !== id)
    .map(each => fateWith(draft, paragraph, id, each)),
})
