import type { Draft } from './draft.ts'
import type { Conflict, Proposal } from './proposal.ts'
import { withProposal } from './with-proposal.ts'

/** Where a proposal lies, whatever it asks for. */
export type ProposalPlace = Pick<Proposal, 'paragraph' | 'words' | 'edits' | 'after' | 'at' | 'into'>

/**
 * What becomes of a live proposal when something else was accepted: it moves with its words, a person must look at it, or all
 * that it asks has been accepted or has gone. Nothing is lost: what is superseded stays in the record.
 */
export type ProposalFate =
  | { readonly fate: 'carried'; readonly proposal: string; readonly place: Partial<ProposalPlace> }
  | {
      readonly fate: 'conflict'
      readonly proposal: string
      readonly paragraph: string | null
      readonly conflict: Conflict
    }
  | { readonly fate: 'superseded'; readonly proposal: string; readonly by: string | null }

function fated(proposal: Proposal, fate: ProposalFate): Proposal {
  if (fate.fate === 'carried') return { ...proposal, ...fate.place }
  if (fate.fate === 'conflict') return { ...proposal, paragraph: fate.paragraph, conflict: fate.conflict }
  return { ...proposal, status: 'superseded', by: fate.by }
}

/** The draft after each of some proposals has met its fate. */
export const fulfil = (draft: Draft, fates: readonly ProposalFate[]): Draft =>
  fates.reduce(
    (changed, fate) => withProposal(changed, fate.proposal, proposal => fated(proposal, fate)),
    draft,
  )
