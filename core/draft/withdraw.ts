import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal, proposalOf } from './live-proposal.ts'
import type { Proposal, Sponsor } from './proposal.ts'
import { sponsorOf } from './sponsor-of.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded when one of several sponsors goes: the proposal lives on. */
export type SponsorLeft = { readonly proposal: string; readonly sponsor: Sponsor }
/** What is recorded when the last sponsor withdraws a proposal. */
export type ProposalWithdrawn = { readonly proposal: string; readonly sponsor: Sponsor }

/** Its sponsors may withdraw a live proposal (practice 5.3). */
export function mayWithdraw(draft: Draft, id: string, facts: DraftFacts): Refusal | undefined {
  const sponsor = sponsorOf(facts)
  if (isRefusal(sponsor)) return sponsor
  const proposal = liveProposal(draft, id)
  if (isRefusal(proposal)) return proposal
  return proposal.sponsors.includes(sponsor) ? undefined : { refused: 'sponsors-only' }
}

const isGone = ({ status, sponsors, left }: Proposal, sponsor: Sponsor): boolean =>
  (status === 'withdrawn' && sponsors.includes(sponsor)) || left?.includes(sponsor) === true

/** Withdraws a proposal, or only its sponsor from it where others sponsor it too. */
export function withdraw(
  draft: Draft,
  { proposal: id }: DraftCommandBy<'withdraw'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const sponsor = sponsorOf(facts)
  const proposal = proposalOf(draft, id)
  if (isRefusal(sponsor)) return sponsor
  if (isRefusal(proposal)) return proposal
  if (isGone(proposal, sponsor)) return []
  const refused = mayWithdraw(draft, id, facts)
  const type = proposal.sponsors.length > 1 ? 'SponsorLeft' : 'ProposalWithdrawn'
  const content: SponsorLeft | ProposalWithdrawn = { proposal: id, sponsor }
  return refused ?? [actOf(type, content)]
}

/** The draft with one sponsor of a proposal gone. */
export const sponsorLeft = (draft: Draft, { proposal, sponsor }: SponsorLeft): Draft =>
  withProposal(draft, proposal, each => ({
    ...each,
    sponsors: each.sponsors.filter(other => other !== sponsor),
    left: [...(each.left ?? []), sponsor],
  }))

/** The draft with a proposal withdrawn: it stays on record with its last sponsor. */
export const proposalWithdrawn = (draft: Draft, { proposal }: ProposalWithdrawn): Draft =>
  withProposal(draft, proposal, each => ({ ...each, status: 'withdrawn' }))
