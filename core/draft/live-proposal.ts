import { isRefusal, type Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import type { Proposal } from './proposal.ts'

/** A proposal of the draft by its id, or that there is none. */
export const proposalOf = (draft: Draft, id: string): Proposal | Refusal =>
  draft.proposals.get(id) ?? { refused: 'no-such-proposal', facts: { proposal: id } }

/** A live proposal: what has ended never acts again (I-18). */
export function liveProposal(draft: Draft, id: string): Proposal | Refusal {
  const proposal = proposalOf(draft, id)
  if (isRefusal(proposal) || proposal.status === 'live') return proposal
  return { refused: 'proposal-ended', facts: { status: proposal.status } }
}
