import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposals } from './with-proposal.ts'

/** What is recorded when a session closes without agreement: the proposals that lapse with the draft. */
export type DraftLapsed = { readonly lapsed: readonly string[] }

/** Text that is not agreed is not carried over (practice 5.1); why a draft cannot lapse, if so. */
export const mayLapseDraft = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBeUnderNegotiation(draft)

/** The live proposals of a draft, in the order of submission. */
export const liveOf = ({ proposals }: Draft): readonly string[] =>
  [...proposals.values()].filter(({ status }) => status === 'live').map(({ id }) => id)

/** The Chair closes the negotiation without agreement. */
export const lapseDraft: DraftDecide<'lapse-draft'> = (draft, _, facts) => {
  if (draft.stage === 'lapsed' && !mustBeChair(facts)) return []
  const content: DraftLapsed = { lapsed: liveOf(draft) }
  return mayLapseDraft(draft, facts) ?? [actOf('DraftLapsed', content)]
}

/** The draft lapses, and its live proposals with it. */
export const draftLapsed: DraftEvolve<DraftLapsed> = (draft, { lapsed }) => ({
  ...withProposals(draft, lapsed, proposal => ({ ...proposal, status: 'lapsed' })),
  stage: 'lapsed',
})
