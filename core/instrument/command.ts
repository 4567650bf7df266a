import type { CalendarDate } from '../calendar.ts'
import type { DecisionRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'
import type { Consent, EntryCondition, InstrumentEnd, RegisteredInstrument } from './instrument.ts'

/** Everything that can be done to an instrument; each act has a file of its own beside this one. */
export type InstrumentCommand =
  | ({ readonly does: 'prepare-instrument' } & Pick<
      RegisteredInstrument,
      'id' | 'title' | 'kind' | 'field' | 'lead'
    >)
  | { readonly does: 'set-next-step'; readonly step: Texts; readonly due: CalendarDate | null }
  /** Its text is agreed ad referendum. */
  | { readonly does: 'agree-instrument' }
  /** The organ has decided; a programme has its window from then on. */
  | {
      readonly does: 'adopt-instrument'
      readonly by: DecisionRef
      readonly window: RegisteredInstrument['window']
    }
  | { readonly does: 'open-for-signature'; readonly entry: EntryCondition }
  | { readonly does: 'close-for-signature' }
  | { readonly does: 'sign-instrument'; readonly state: string; readonly as: 'signed' | 'signed-ad-ref' }
  /** A State deposits its consent to be bound; the id of an instrument of the profile opens its entry. */
  | {
      readonly does: 'deposit-consent'
      readonly id: string
      readonly state: string
      readonly as: Consent
      readonly on: CalendarDate
    }
  | { readonly does: 'make-reservation'; readonly state: string; readonly text: Texts }
  | { readonly does: 'object-to-reservation'; readonly to: string; readonly state: string }
  | { readonly does: 'withdraw-from'; readonly id: string; readonly state: string; readonly on: CalendarDate }
  /** A new member accedes by a day. */
  | {
      readonly does: 'oblige-to-accede'
      readonly id: string
      readonly state: string
      readonly due: CalendarDate
    }
  | {
      readonly does: 'extend-validity'
      readonly id: string
      readonly by: DecisionRef
      readonly to: CalendarDate
    }
  | ({ readonly does: 'end-instrument'; readonly id: string } & InstrumentEnd)

/** The name of an act on an instrument. */
export type InstrumentDoes = InstrumentCommand['does']
