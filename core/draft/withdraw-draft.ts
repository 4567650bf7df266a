import type { Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveOf } from './lapse-draft.ts'
import { mustBeAlive } from './must-be-alive.ts'
import { withProposals } from './with-proposal.ts'

/** What is recorded when its sponsor withdraws a draft: the proposals that lapse with it. */
export type DraftWithdrawn = { readonly lapsed: readonly string[] }

/** Whether a person withdraws for those who submitted: a sponsor for its State; on mandate, the secretariat or the Chair. */
function mustBeSponsor({ sponsors }: Draft, { actor }: DraftFacts): Refusal | undefined {
  const isSponsor = actor.capacity === 'national' && actor.state !== null && sponsors.includes(actor.state)
  const isOffice = actor.capacity === 'secretariat' || actor.capacity === 'chair'
  return isSponsor || (sponsors.length === 0 && isOffice) ? undefined : { refused: 'draft-sponsors-only' }
}

/** A text that is agreed is no longer its sponsors' to withdraw: it is reopened first (practice 5.1). */
const mustBeOpen = ({ stage, adoptions }: Draft): Refusal | undefined =>
  stage === 'agreed-ad-ref' || adoptions.length > 0
    ? { refused: 'not-under-negotiation', facts: { stage } }
    : undefined

/** Why a person cannot withdraw a draft, if so. */
export const mayWithdrawDraft = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeAlive(draft) ?? mustBeSponsor(draft, facts) ?? mustBeOpen(draft)

/** Its sponsor withdraws a draft. */
export const withdrawDraft: DraftDecide<'withdraw-draft'> = (draft, _, facts) => {
  const refused = mustBeSponsor(draft, facts)
  if (draft.stage === 'withdrawn' && !refused) return []
  const forbidden = mayWithdrawDraft(draft, facts)
  if (forbidden) return forbidden
  const withdrawn: DraftWithdrawn = { lapsed: liveOf(draft) }
  return [actOf('DraftWithdrawn', withdrawn)]
}

/** The draft is withdrawn, and its live proposals lapse. */
export const draftWithdrawn: DraftEvolve<DraftWithdrawn> = (draft, { lapsed }) => ({
  ...withProposals(draft, lapsed, proposal => ({ ...proposal, status: 'lapsed' })),
  stage: 'withdrawn',
})
