import { applyEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/edit.ts'
import { askedOf } from './carry-over.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { effectOfDeletion } from './effect-of-deletion.ts'
import type { Proposal } from './proposal.ts'
import { othersOf, reword, textOf } from './reword.ts'

/** What an accepted proposal does to the words: a bracket only ends, and the words in it stand. */
const doneBy = (proposal: Proposal, text: string): readonly Edit[] =>
  proposal.kind === 'bracket' ? [] : askedOf(proposal, text)

/** Whether nothing of a paragraph would be left: the paragraph goes. */
export const leavesNothing = (proposal: Proposal, paragraph: Paragraph): boolean => {
  const changes = proposal.kind === 'bracket' ? [] : proposal.edits
  return changes.length > 0 && applyEdits(textOf(paragraph, proposal.language), changes).trim() === ''
}

/** What comes of accepting other words for a stretch of a paragraph; where nothing is left of it, it is deleted. */
export function effectOnWords(draft: Draft, proposal: Proposal, paragraph: Paragraph): Effect {
  const { id, language } = proposal
  if (leavesNothing(proposal, paragraph)) return effectOfDeletion(draft, proposal, paragraph)
  const over = doneBy(proposal, textOf(paragraph, language))
  if (over.length === 0) return { changes: [], fates: [] }
  return reword(draft, { paragraph, language, over, accepted: id, behind: othersOf(draft, language) })
}
