import { withEntry } from '../persistent-map.ts'
import type { Draft } from './draft.ts'
import type { Proposal } from './proposal.ts'

/** The draft with a proposal more. */
export const addProposal = (draft: Draft, proposal: Proposal): Draft => ({
  ...draft,
  proposals: withEntry(draft.proposals, proposal.id, proposal),
})

/** The draft with one proposal changed; where there is no such proposal, the draft as it is. */
export function withProposal(draft: Draft, id: string, change: (proposal: Proposal) => Proposal): Draft {
  const proposal = draft.proposals.get(id)
  return proposal ? addProposal(draft, change(proposal)) : draft
}

/** The draft with several proposals changed alike. */
export const withProposals = (
  draft: Draft,
  ids: readonly string[],
  change: (proposal: Proposal) => Proposal,
): Draft => ids.reduce((changed, id) => withProposal(changed, id, change), draft)
