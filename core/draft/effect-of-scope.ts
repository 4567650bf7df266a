import { conflictOf } from './carry-over.ts'
import type { Draft, Paragraph, Scope } from './draft.ts'
import type { Effect } from './effect.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { othersOf, reword, textOf } from './reword.ts'

/** The scope that a proposal asks for; who is listed stands in protocol order already. */
const scopeOf = ({ scope }: Proposal): Scope => (scope ? { kind: 'named', states: scope } : { kind: 'all' })

const isSameScope = (one: Proposal, other: Proposal): boolean =>
  JSON.stringify(scopeOf(one)) === JSON.stringify(scopeOf(other))

/** Another scope for the same paragraph is either the one that was accepted, or a person must look. */
function fateBeside(
  draft: Draft,
  accepted: Proposal,
  paragraph: Paragraph,
  fate: ProposalFate,
): ProposalFate {
  const other = draft.proposals.get(fate.proposal)
  if (other?.kind !== 'scope' || fate.fate !== 'carried') return fate
  const edits = fate.place.edits ?? other.edits
  if (!isSameScope(other, accepted)) {
    const text = textOf(paragraph, other.language)
    return conflictOf(other, accepted.id, text, text)
  }
  return edits.length === 0 ? { fate: 'superseded', proposal: other.id, by: accepted.id } : fate
}

/** What comes of accepting in whose name a paragraph speaks, with the naming formula in its words. */
export function effectOfScope(draft: Draft, proposal: Proposal, paragraph: Paragraph): Effect {
  const { id, language, edits: over } = proposal
  const behind = over.length > 0 ? othersOf(draft, language) : []
  const { changes, fates } = reword(draft, { paragraph, language, over, accepted: id, behind })
  return {
    changes: [...changes, { change: 'scope', paragraph: paragraph.id, scope: scopeOf(proposal) }],
    fates: fates.map(fate => fateBeside(draft, proposal, paragraph, fate)),
  }
}
