import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { mustSeeProposal } from './current-words.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import type { Proposal } from './proposal.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded when a State becomes a sponsor of a proposal. */
export type ProposalCoSponsored = { readonly proposal: string; readonly sponsor: string }

/** A member may co-sponsor any live proposal that lies on the words it saw, before and after the deadline. */
export function mayCoSponsor(
  draft: Draft,
  id: string,
  facts: DraftFacts,
  words?: number,
): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  const proposal = liveProposal(draft, id)
  const refused = mustBeUnderNegotiation(draft) ?? (isRefusal(proposal) ? proposal : undefined)
  if (refused || isRefusal(proposal)) return refused
  if (proposal.conflict) return { refused: 'in-conflict' }
  const paragraph = draft.paragraphs.find(each => each.id === proposal.paragraph) ?? null
  return words === undefined ? undefined : mustSeeProposal(proposal, words, paragraph)
}

/** Makes a State a sponsor of a live proposal; what it said of it before, it says no longer. */
export function coSponsor(
  draft: Draft,
  { proposal: id, words }: DraftCommandBy<'co-sponsor'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const sponsor = memberOf(facts)
  if (isRefusal(sponsor)) return sponsor
  const known = draft.proposals.get(id)
  if (known?.status === 'live' && known.sponsors.includes(sponsor)) return []
  const refused = mayCoSponsor(draft, id, facts, words)
  if (refused) return refused
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
