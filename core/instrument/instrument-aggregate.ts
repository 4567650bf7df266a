import { registerOf } from '../procedure/register-rule.ts'
import { adoptInstrument, instrumentAdopted } from './adopt-instrument.ts'
import { agreeInstrument, instrumentAgreed } from './agree-instrument.ts'
import { closedForSignature, closeForSignature } from './close-for-signature.ts'
import type { InstrumentCommand, InstrumentDoes } from './command.ts'
import { consentDeposited, depositConsent } from './deposit-consent.ts'
import { endInstrument, instrumentEnded } from './end-instrument.ts'
import { extendValidity, windowExtended } from './extend-validity.ts'
import { noInstrument, type RegisteredInstrument } from './instrument.ts'
import type { InstrumentDecide } from './instrument-rule.ts'
import { makeReservation, reservationMade } from './make-reservation.ts'
import { objectedToReservation, objectToReservation } from './object-to-reservation.ts'
import { accessionObliged, obligeToAccede } from './oblige-to-accede.ts'
import { openedForSignature, openForSignature } from './open-for-signature.ts'
import { instrumentPrepared, prepareInstrument } from './prepare-instrument.ts'
import { nextStepSet, setNextStep } from './set-next-step.ts'
import { instrumentSigned, signInstrument } from './sign-instrument.ts'
import { partyWithdrawn, withdrawFrom } from './withdraw-from.ts'

const decisions: { readonly [Does in InstrumentDoes]: InstrumentDecide<Does> } = {
  'prepare-instrument': prepareInstrument,
  'set-next-step': setNextStep,
  'agree-instrument': agreeInstrument,
  'adopt-instrument': adoptInstrument,
  'open-for-signature': openForSignature,
  'close-for-signature': closeForSignature,
  'sign-instrument': signInstrument,
  'deposit-consent': depositConsent,
  'make-reservation': makeReservation,
  'object-to-reservation': objectToReservation,
  'withdraw-from': withdrawFrom,
  'oblige-to-accede': obligeToAccede,
  'extend-validity': extendValidity,
  'end-instrument': endInstrument,
}

/** An instrument as the one path of acting knows it. */
export const instrumentAggregate = registerOf<RegisteredInstrument, InstrumentCommand>(
  noInstrument,
  decisions,
  {
    InstrumentPrepared: instrumentPrepared,
    NextStepSet: nextStepSet,
    InstrumentAgreed: instrumentAgreed,
    InstrumentAdopted: instrumentAdopted,
    OpenedForSignature: openedForSignature,
    ClosedForSignature: closedForSignature,
    InstrumentSigned: instrumentSigned,
    ConsentDeposited: consentDeposited,
    ReservationMade: reservationMade,
    ObjectedToReservation: objectedToReservation,
    PartyWithdrawn: partyWithdrawn,
    AccessionObliged: accessionObliged,
    WindowExtended: windowExtended,
    InstrumentEnded: instrumentEnded,
  },
)
