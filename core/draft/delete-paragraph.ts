import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { accept, mayAccept } from './accept.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { DraftCommandBy, DraftDecide } from './draft-rule.ts'
import { leavesNothing } from './effect-on-words.ts'
import type { DraftFacts } from './facts.ts'
import { liveOn } from './lies-on.ts'
import { openParagraph } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import type { Proposal } from './proposal.ts'

type DeleteParagraph = Pick<DraftCommandBy<'delete-paragraph'>, 'paragraph' | 'words'>

/** The proposal to delete a whole paragraph that can be accepted, or else the first of them. */
function deletionOf(
  draft: Draft,
  paragraph: Paragraph,
  words: number,
  facts: DraftFacts,
): Proposal | undefined {
  const asked = liveOn(draft, paragraph.id).filter(each => !each.conflict && leavesNothing(each, paragraph))
  return asked.find(({ id }) => !mayAccept(draft, { proposal: id, words }, facts)) ?? asked[0]
}

function deletion(draft: Draft, command: DeleteParagraph, facts: DraftFacts): Proposal | Refusal {
  const refused = mustBeChair(facts)
  if (refused) return refused
  const paragraph = openParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  const missing: Refusal = { refused: 'no-deletion-proposed', facts: { paragraph: printedNumber(paragraph) } }
  return deletionOf(draft, paragraph, command.words, facts) ?? missing
}

/** Why the Chair cannot delete a paragraph, if so: somebody must have proposed it, and nobody may oppose (practice 5.2). */
export function mayDeleteParagraph(
  draft: Draft,
  command: DeleteParagraph,
  facts: DraftFacts,
): Refusal | undefined {
  const proposal = deletion(draft, command, facts)
  return isRefusal(proposal)
    ? proposal
    : mayAccept(draft, { proposal: proposal.id, words: command.words }, facts)
}

/** The Chair deletes a paragraph by accepting the proposal to delete it; its number stays as a tombstone until the end. */
export const deleteParagraph: DraftDecide<'delete-paragraph'> = (draft, command, facts) => {
  const isGone = draft.paragraphs.some(({ id, status }) => id === command.paragraph && status === 'deleted')
  if (isGone && facts.actor.capacity === 'chair') return []
  const proposal = deletion(draft, command, facts)
  if (isRefusal(proposal)) return proposal
  return accept(draft, { does: 'accept', proposal: proposal.id, words: command.words }, facts)
}
