import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import type { Proposal } from './proposal.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposals } from './with-proposal.ts'

/** What is recorded of a merger: stances are not copied, they are asked for again (practice 5.3). */
export type ProposalsMerged = { readonly proposals: readonly string[]; readonly into: string }

type Merge = Pick<DraftCommandBy<'merge-proposals'>, 'proposals' | 'into'>

/** The proposals that a merger would end; those already merged into the target are left out. */
const stillApart = (draft: Draft, { proposals, into }: Merge): readonly string[] =>
  [...new Set(proposals)].filter(id => draft.proposals.get(id)?.by !== into)

/** A sponsor consents by sponsoring or supporting the target; the Chair's text is nobody's position. */
function mustConsent(merged: readonly Proposal[], target: Proposal): Refusal | undefined {
  const sponsors = new Set(merged.flatMap(each => each.sponsors))
  const missing = [...sponsors].filter(
    state =>
      state !== 'chair' && !target.sponsors.includes(state) && target.stances[state]?.value !== 'support',
  )
  if (missing.length === 0) return undefined
  return { refused: 'sponsors-not-agreed', facts: { states: missing.join(', ') } }
}

/** Whether two proposals are on one place: a paragraph with its heading and what comes behind it, the title, or the beginning. */
const areOnOnePlace = (one: Proposal, other: Proposal): boolean =>
  one.paragraph === other.paragraph && (one.paragraph !== null || one.kind === other.kind)

/** Proposals end only in one on the same place of the text. */
const mustBeOnPlace = (merged: readonly Proposal[], target: Proposal): Refusal | undefined =>
  merged.every(each => areOnOnePlace(each, target)) ? undefined : { refused: 'merged-across-places' }

/** Why the Chair cannot merge proposals into another, if so (practice 5.3). */
export function mayMergeProposals(draft: Draft, command: Merge, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeUnderNegotiation(draft)
  if (refused) return refused
  if (command.proposals.includes(command.into)) return { refused: 'merged-into-itself' }
  const target = liveProposal(draft, command.into)
  if (isRefusal(target)) return target
  const asked = stillApart(draft, command).map(id => liveProposal(draft, id))
  const merged = asked.flatMap(each => (isRefusal(each) ? [] : [each]))
  return asked.find(isRefusal) ?? mustBeOnPlace(merged, target) ?? mustConsent(merged, target)
}

/** The Chair merges proposals into another, with the consent of their sponsors. */
export const mergeProposals: DraftDecide<'merge-proposals'> = (draft, command, facts) => {
  const refused = mayMergeProposals(draft, command, facts)
  if (refused) return refused
  const proposals = stillApart(draft, command)
  const content: ProposalsMerged = { proposals, into: command.into }
  return proposals.length === 0 ? [] : [actOf('ProposalsMerged', content)]
}

/** Each of them ended in the target. */
export const proposalsMerged: DraftEvolve<ProposalsMerged> = (draft, { proposals, into }) =>
  withProposals(draft, proposals, proposal => ({ ...proposal, status: 'merged', by: into }))
