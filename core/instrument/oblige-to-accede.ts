import { mustBeDates, mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { CalendarDate } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import { hasConsented, type Obligation, type RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeThere, opened } from './instrument-rule.ts'

/** What is recorded when a new member is to accede by a day (M11). */
export type AccessionObligation = Obligation & { readonly id: string }

/** How an obligation stands on a day: met by consent, overdue from the day after, or open. */
export function obligationOn(
  instrument: RegisteredInstrument,
  { state, due }: Obligation,
  day: CalendarDate,
): 'met' | 'overdue' | 'open' {
  if (hasConsented(instrument, state, day)) return 'met'
  return due < day ? 'overdue' : 'open'
}

/** The secretariat, of a member of the day. */
export const mayObligeToAccede = (
  instrument: RegisteredInstrument,
  id: string,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  mustBeThere(instrument, id, facts) ??
  (facts.members.includes(state) ? undefined : { refused: 'candidacy-state-unknown', facts: { state } })

/** Records by which day a new member accedes. */
export const obligeToAccede: InstrumentDecide<'oblige-to-accede'> = (
  instrument,
  { id, state, due },
  facts,
) => {
  const content: AccessionObligation = { id, state, due }
  const refused = mayObligeToAccede(instrument, id, state, facts) ?? mustBeDates(due)
  if (refused) return refused
  const isSame = instrument.obligations.some(each => each.state === state && each.due === due)
  return isSame ? [] : [actOf('AccessionObliged', content)]
}

/** The member is to accede. */
export const accessionObliged: InstrumentEvolve<AccessionObligation> = (
  instrument,
  { id, ...obligation },
) => ({
  ...opened(instrument, id),
  obligations: [...instrument.obligations.filter(({ state }) => state !== obligation.state), obligation],
})
