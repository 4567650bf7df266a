import { mustActFor, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { hasConsented, type RegisteredInstrument, type Reservation } from './instrument.ts'
import type { InstrumentDecide, InstrumentEvolve } from './instrument-rule.ts'

/** What is recorded when a State reserves its position on part of an instrument. */
export type ReservationMade = Reservation

/** A State that has signed or consented, for itself. */
export const mayMakeReservation = (
  instrument: RegisteredInstrument,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustActFor(state, facts) ??
  (instrument.steps.some(step => step.state === state && step.did !== 'withdrew')
    ? undefined
    : { refused: 'reservation-needs-signature' })

/** Before the consent or on its day it is in time; after it, it is late and is circulated (E-18). */
const madeOn = (instrument: RegisteredInstrument, state: string, day: string): Reservation['made'] => {
  const consent = instrument.steps.find(
    step => step.state === state && hasConsented(instrument, state, step.on),
  )
  return consent && consent.on < day ? 'late' : 'in-time'
}

/** Records a reservation. */
export const makeReservation: InstrumentDecide<'make-reservation'> = (instrument, { state, text }, facts) => {
  const refused = mayMakeReservation(instrument, state, facts) ?? mustHaveWords(text, facts)
  if (refused) return refused
  const isSame = instrument.reservations.some(
    each => each.state === state && JSON.stringify(each.text) === JSON.stringify(text),
  )
  const made = madeOn(instrument, state, facts.day)
  const content: ReservationMade = { state, text, on: facts.day, made, objections: [] }
  return isSame ? [] : [actOf('ReservationMade', content)]
}

/** A State has made a reservation. */
export const reservationMade: InstrumentEvolve<ReservationMade> = (instrument, reservation) => ({
  ...instrument,
  reservations: [...instrument.reservations, reservation],
})
