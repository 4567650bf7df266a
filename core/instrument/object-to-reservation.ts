import { mustActFor } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { hasConsented, type RegisteredInstrument, type Reservation } from './instrument.ts'
import type { InstrumentDecide, InstrumentEvolve } from './instrument-rule.ts'

/** What is recorded when a party objects to the reservation of another. */
export type ObjectedToReservation = { readonly to: string; readonly state: string }

/** A late reservation to which any party objects does not stand (E-18). */
export const stands = ({ made, objections }: Reservation): boolean =>
  made === 'in-time' || objections.length === 0

/** A party, for itself, to the reservation of another. */
export const mayObjectToReservation = (
  instrument: RegisteredInstrument,
  to: string,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustActFor(state, facts) ??
  (instrument.reservations.some(each => each.state === to && to !== state)
    ? undefined
    : { refused: 'reservation-not-there' }) ??
  (hasConsented(instrument, state, facts.day)
    ? undefined
    : { refused: 'instrument-not-party', facts: { state } })

/** Records the objection of a party. */
export const objectToReservation: InstrumentDecide<'object-to-reservation'> = (
  instrument,
  { to, state },
  facts,
) => {
  const refused = mayObjectToReservation(instrument, to, state, facts)
  if (refused) return refused
  const already = instrument.reservations.some(each => each.state === to && each.objections.includes(state))
  const content: ObjectedToReservation = { to, state }
  return already ? [] : [actOf('ObjectedToReservation', content)]
}

/** A party has objected. */
export const objectedToReservation: InstrumentEvolve<ObjectedToReservation> = (
  instrument,
  { to, state },
) => ({
  ...instrument,
  reservations: instrument.reservations.map(each =>
    each.state === to ? { ...each, objections: [...each.objections, state] } : each,
  ),
})
