import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal, proposalOf } from './live-proposal.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded of a proposal that an accepted one has overtaken. */
export type ProposalSuperseded = { readonly proposal: string; readonly by: string }

type Supersede = Pick<DraftCommandBy<'supersede'>, 'proposal' | 'by'>

/**
 * Why the Chair cannot declare a proposal superseded, if so: the words that it concerns must have been changed by an accepted
 * proposal, which is when it came into conflict (practice 5.3).
 */
export function maySupersede(draft: Draft, command: Supersede, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeUnderNegotiation(draft)
  if (refused) return refused
  const proposal = liveProposal(draft, command.proposal)
  if (isRefusal(proposal)) return proposal
  const by = proposalOf(draft, command.by)
  if (isRefusal(by)) return by
  const isOvertaken = proposal.conflict?.accepted === by.id && by.status === 'accepted'
  return isOvertaken ? undefined : { refused: 'nothing-supersedes' }
}

/** The Chair declares that an accepted proposal covers what another asked for. It stays in the record. */
export const supersede: DraftDecide<'supersede'> = (draft, command, facts) => {
  const known = draft.proposals.get(command.proposal)
  const isAlready = known?.status === 'superseded' && known.by === command.by
  if (isAlready && facts.actor.capacity === 'chair') return []
  const content: ProposalSuperseded = { proposal: command.proposal, by: command.by }
  return maySupersede(draft, command, facts) ?? [actOf('ProposalSuperseded', content)]
}

/** It ended with the acceptance of the other. */
export const proposalSuperseded: DraftEvolve<ProposalSuperseded> = (draft, { proposal, by }) =>
  withProposal(draft, proposal, ended => ({ ...ended, status: 'superseded', by }))
