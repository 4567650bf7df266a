import type { Refusal, RefusalCode } from '../refusal.ts'
import { isOnStandingWords } from './current-words.ts'
import type { Paragraph } from './draft.ts'
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

/** Each State that is listed must have said so itself, as a sponsor or by its support, of the words that stand. */
export function mustHaveConsent(proposal: Proposal, paragraph: Paragraph | null): Refusal | undefined {
  const { scope, sponsors, stances } = proposal
  const consents = (state: string): boolean => {
    const stance = stances[state]
    return stance?.value === 'support' && isOnStandingWords(proposal, stance.words, paragraph)
  }
  const missing = (scope ?? []).filter(state => !sponsors.includes(state) && !consents(state))
  return refusedBy('consent-missing', missing)
}
