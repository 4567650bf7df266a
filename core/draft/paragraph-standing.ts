import type { Paragraph, ParagraphStatus } from './draft.ts'
import type { Proposal } from './proposal.ts'

/** How a paragraph stands for those who read it: a live proposal puts an open one in brackets (practice 5.2). */
export type ParagraphStanding = ParagraphStatus | 'bracketed'

/** How a paragraph stands, with the live proposals that lie on it. */
export const standingOf = ({ status }: Paragraph, live: readonly Proposal[]): ParagraphStanding =>
  status === 'open' && live.length > 0 ? 'bracketed' : status

/** Whether a State has said something of a proposal: it sponsors it, or has taken a stance, be it that it has no position. */
export const hasSaid = ({ sponsors, stances }: Proposal, state: string): boolean =>
  sponsors.includes(state) || stances[state] !== undefined

/** The members that have not said anything yet of one live proposal or another, in the order of the members. */
export const withoutPosition = (live: readonly Proposal[], members: readonly string[]): readonly string[] =>
  members.filter(state => live.some(proposal => !hasSaid(proposal, state)))
