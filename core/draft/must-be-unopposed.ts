import type { Refusal, RefusalCode } from '../refusal.ts'
import type { DraftFacts } from './facts.ts'
import type { Proposal, StanceValue } from './proposal.ts'

/** The members that say something of a proposal, in protocol order; who is no member any more does not count. */
export const saying = (
  { stances }: Proposal,
  value: StanceValue,
  { members }: DraftFacts,
): readonly string[] => members.filter(state => stances[state]?.value === value)

const refusedBy = (refused: RefusalCode, states: readonly string[]): Refusal | undefined =>
  states.length > 0 ? { refused, facts: { states: states.join(', ') } } : undefined

/** One objection blocks; a reservation suspends, unless it becomes an ad ref hold (R-07, practice 5.3). */
export const mustBeUnopposed = (
  proposal: Proposal,
  holds: readonly string[],
  facts: DraftFacts,
): Refusal | undefined =>
  refusedBy('opposed', saying(proposal, 'oppose', facts)) ??
  refusedBy(
    'reserved',
    saying(proposal, 'reserve', facts).filter(state => !holds.includes(state)),
  )

/** Each State that is listed must have said so itself, as a sponsor or by its support. */
export function mustHaveConsent({ scope, sponsors, stances }: Proposal): Refusal | undefined {
  const missing = (scope ?? []).filter(
    state => !sponsors.includes(state) && stances[state]?.value !== 'support',
  )
  return refusedBy('consent-missing', missing)
}
