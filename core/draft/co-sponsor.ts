import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { memberOf } from './is-member.ts'
import { liveProposal } from './live-proposal.ts'
import type { Proposal } from './proposal.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded when a State becomes a sponsor of a proposal. */
export type ProposalCoSponsored = { readonly proposal: string; readonly sponsor: string }

/** A member may co-sponsor any live proposal, before and after the deadline. */
export function mayCoSponsor(draft: Draft, id: string, facts: DraftFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  const proposal = liveProposal(draft, id)
  return mustBeUnderNegotiation(draft) ?? (isRefusal(proposal) ? proposal : undefined)
}

/** Makes a State a sponsor of a live proposal; what it said of it before, it says no longer. */
export function coSponsor(
  draft: Draft,
  { proposal: id }: DraftCommandBy<'co-sponsor'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const refused = mayCoSponsor(draft, id, facts)
  const sponsor = memberOf(facts)
  if (refused || isRefusal(sponsor)) return refused ?? { refused: 'members-only' }
  if (draft.proposals.get(id)?.sponsors.includes(sponsor)) return []
  const sponsored: ProposalCoSponsored = { proposal: id, sponsor }
  return [actOf('ProposalCoSponsored', sponsored)]
}

function withSponsor({ left, ...proposal }: Proposal, sponsor: string): Proposal {
  const { [sponsor]: _, ...stances } = proposal.stances
  const away = left?.filter(each => each !== sponsor) ?? []
  const sponsors = [...proposal.sponsors, sponsor]
  return { ...proposal, sponsors, stances, ...(away.length > 0 ? { left: away } : {}) }
}

/** The draft with a State among the sponsors of a proposal. */
export const proposalCoSponsored = (draft: Draft, { proposal, sponsor }: ProposalCoSponsored): Draft =>
  withProposal(draft, proposal, each => withSponsor(each, sponsor))
