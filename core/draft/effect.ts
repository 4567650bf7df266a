import type { Draft, Paragraph } from './draft.ts'
import type { ParagraphChange } from './paragraph-change.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'

/** All that comes of a change: what it does to paragraphs, and what becomes of the other live proposals. */
export type Effect = {
  readonly changes: readonly ParagraphChange[]
  readonly fates: readonly ProposalFate[]
}

/** What comes of accepting a proposal on a paragraph that stands. */
export type EffectBy = (draft: Draft, proposal: Proposal, paragraph: Paragraph) => Effect
