import { isRefusal } from '../refusal.ts'
import { chapeauOf } from './chapeau.ts'
import type { Draft } from './draft.ts'
import type { Effect } from './effect.ts'
import type { Proposal } from './proposal.ts'
import { othersOf } from './reword.ts'

/** Live proposals for one title or heading: its words are replaced as a whole, so one of them ends the others. */
const rivalsOf = (draft: Draft, { id, paragraph }: Proposal): readonly Proposal[] =>
  [...draft.proposals.values()].filter(
    each =>
      each.kind === 'chapeau' && each.status === 'live' && each.paragraph === paragraph && each.id !== id,
  )

/** What comes of accepting a title or a heading: a revision more, and the other languages are behind. */
export function effectOfChapeau(draft: Draft, proposal: Proposal): Effect {
  const { id, paragraph, language, text } = proposal
  const chapeau = chapeauOf(draft, paragraph)
  if (isRefusal(chapeau)) return { changes: [], fates: [] }
  const heading = { ...chapeau.texts, [language]: (text ?? '').normalize() }
  return {
    changes: [
      {
        change: 'heading',
        paragraph,
        heading,
        words: chapeau.words + 1,
        behind: othersOf(draft, language),
      },
    ],
    fates: rivalsOf(draft, proposal).map(each => ({ fate: 'superseded', proposal: each.id, by: id })),
  }
}
