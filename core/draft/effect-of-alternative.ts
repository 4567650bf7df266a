import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { liveOn } from './lies-on.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { othersOf } from './reword.ts'

/** Whether a proposal asks for something beside the words: another place, another paragraph to stand in, another scope. */
const isBesideWords = ({ kind, edits }: Proposal): boolean =>
  kind === 'move' || kind === 'merge' || (kind === 'scope' && edits.length === 0)

/** What lay on the words that are replaced is superseded with them. */
const fateUnder = (accepted: string, words: number, proposal: Proposal): ProposalFate =>
  isBesideWords(proposal)
    ? { fate: 'carried', proposal: proposal.id, place: { words } }
    : { fate: 'superseded', proposal: proposal.id, by: accepted }

/** What comes of accepting an alternative: it takes the number; the paragraph as it was and its alternatives are closed (9.3). */
export function effectOfAlternative(draft: Draft, proposal: Proposal, paragraph: Paragraph): Effect {
  const { id, language, text } = proposal
  const words = paragraph.words + 1
  const texts = { [language]: (text ?? '').normalize() }
  return {
    changes: [{ change: 'words', paragraph: paragraph.id, words, texts, behind: othersOf(draft, language) }],
    fates: liveOn(draft, paragraph.id)
      .filter(each => each.id !== id && each.paragraph === paragraph.id)
      .map(each => fateUnder(id, words, each)),
  }
}
