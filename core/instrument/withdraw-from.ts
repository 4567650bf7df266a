import { mustActFor, mustBeDates } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { CalendarDate } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import type { PartyStep, RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeThere, opened } from './instrument-rule.ts'

/** What is recorded when a State withdraws from an instrument, from a day on. */
export type PartyWithdrawn = PartyStep & { readonly id: string }

const mustBeParty = (instrument: RegisteredInstrument, id: string, state: string, facts: RegisterFacts) => {
  const last = instrument.steps.filter(step => step.state === state).at(-1)
  const known = facts.instruments.find(each => each.id === id)?.parties.some(each => each.state === state)
  const isParty = last ? last.did !== 'withdrew' : known === true
  return isParty ? undefined : ({ refused: 'instrument-not-party', facts: { state } } as const)
}

/** A State that is party or has signed, for itself. */
export const mayWithdrawFrom = (
  instrument: RegisteredInstrument,
  id: string,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustBeThere(instrument, id, facts) ?? mustActFor(state, facts) ?? mustBeParty(instrument, id, state, facts)

const mustComeAfter = (
  { steps }: RegisteredInstrument,
  state: string,
  on: CalendarDate,
): Refusal | undefined =>
  steps.some(step => step.state === state && step.on > on)
    ? { refused: 'register-date-unfit', facts: { date: on } }
    : undefined

/** Records that a State leaves the instrument. */
export const withdrawFrom: InstrumentDecide<'withdraw-from'> = (instrument, { id, state, on }, facts) => {
  const isSame = instrument.steps.some(
    step => step.state === state && step.did === 'withdrew' && step.on === on,
  )
  if (isSame) return mustActFor(state, facts) ?? []
  const content: PartyWithdrawn = { id, state, did: 'withdrew', on }
  const refused =
    mayWithdrawFrom(instrument, id, state, facts) ?? mustBeDates(on) ?? mustComeAfter(instrument, state, on)
  return refused ?? [actOf('PartyWithdrawn', content)]
}

/** The State is party no longer, from that day on. */
export const partyWithdrawn: InstrumentEvolve<PartyWithdrawn> = (instrument, { id, ...step }) => ({
  ...opened(instrument, id),
  steps: [...instrument.steps, step],
})
