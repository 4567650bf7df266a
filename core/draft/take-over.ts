import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { chapeauOf, mustSeeChapeau } from './chapeau.ts'
import { mustSeeText, revisionNow } from './current-words.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { proposalOf } from './live-proposal.ts'
import { openParagraph } from './paragraph-of.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalSubmitted } from './propose.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'

function chapeauMisfit(draft: Draft, { paragraph, words, language }: Proposal): Refusal | undefined {
  const chapeau = chapeauOf(draft, paragraph)
  if (isRefusal(chapeau)) return chapeau
  return mustSeeChapeau(chapeau, words, language)
}

/** Whether a withdrawn proposal still fits: its paragraph is open, and its words are those on which the proposal lay. */
function misfit(draft: Draft, proposal: Proposal): Refusal | undefined {
  if (proposal.kind === 'chapeau') return chapeauMisfit(draft, proposal)
  if (proposal.kind === 'new-paragraph' || proposal.paragraph === null) return undefined
  const paragraph = openParagraph(draft, proposal.paragraph)
  if (isRefusal(paragraph)) return paragraph
  if (proposal.conflict) return { refused: 'in-conflict' }
  const into = proposal.into === undefined ? undefined : openParagraph(draft, proposal.into)
  if (into && isRefusal(into)) return into
  return mustSeeText(paragraph, proposal.language, proposal.words)
}

/** Any member may take a withdrawn proposal over at once, also behind the deadline. */
export function mayTakeOver(draft: Draft, id: string, facts: DraftFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  const proposal = proposalOf(draft, id)
  if (isRefusal(proposal)) return proposal
  if (proposal.status !== 'withdrawn') return { refused: 'not-withdrawn' }
  return mustBeUnderNegotiation(draft) ?? misfit(draft, proposal)
}

/** The proposal again, in another name; who said what of the withdrawn one says nothing of this yet. */
function again(draft: Draft, proposal: Proposal, id: string, sponsor: string): ProposalSubmitted {
  const {
    sponsors: _,
    left: __,
    stances: ___,
    status: ____,
    conflict: _____,
    by: ______,
    ...asked
  } = proposal
  const words = revisionNow(draft, proposal)
  const reading = draft.readings.at(-1)?.number ?? 0
  return { ...asked, id, words, sponsor, takenFrom: proposal.id, reading, set: null }
}

/** Submits what was withdrawn again, in the name of the member that takes it over. */
export function takeOver(
  draft: Draft,
  { proposal: from, id }: DraftCommandBy<'take-over'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const sponsor = memberOf(facts)
  if (isRefusal(sponsor)) return sponsor
  const known = draft.proposals.get(id)
  if (known?.takenFrom === from && known.sponsors.includes(sponsor)) return []
  if (known) return { refused: 'id-taken', facts: { id } }
  const refused = mayTakeOver(draft, from, facts)
  const proposal = proposalOf(draft, from)
  if (refused || isRefusal(proposal))
    return refused ?? { refused: 'no-such-proposal', facts: { proposal: from } }
  const { proposals } = facts.limits
  if (draft.proposals.size >= proposals)
    return { refused: 'too-many-proposals', facts: { most: String(proposals) } }
  return [actOf('ProposalTakenOver', again(draft, proposal, id, sponsor))]
}
