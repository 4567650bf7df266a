import type { Proposal, StanceValue } from './proposal.ts'

/** What the stances of members make of a live proposal (practice 5.3). They follow from the stances and are never stored. */
export type ProposalFlag = 'unsupported' | 'supported' | 'opposed' | 'contested' | 'held'

/** The members that say something of a proposal, its sponsors left out, in the order of the members. */
export const statesSaying = (
  { sponsors, stances }: Proposal,
  value: StanceValue,
  members: readonly string[],
): readonly string[] => members.filter(state => stances[state]?.value === value && !sponsors.includes(state))

/**
 * Supported: a member beside the sponsors supports it and nobody opposes. Opposed: somebody opposes and nobody beside the
 * sponsors supports. Contested: both. Unsupported: neither. Held, beside one of these: nobody opposes, somebody reserves.
 */
export function flagsOf(proposal: Proposal, members: readonly string[]): readonly ProposalFlag[] {
  const has = (value: StanceValue): boolean => statesSaying(proposal, value, members).length > 0
  const isOpposed = has('oppose')
  if (has('support')) return isOpposed ? ['contested'] : ['supported', ...heldIf(has('reserve'))]
  return isOpposed ? ['opposed'] : ['unsupported', ...heldIf(has('reserve'))]
}

const heldIf = (reserved: boolean): readonly ProposalFlag[] => (reserved ? ['held'] : [])
