import type { CalendarDate } from '../calendar.ts'
import type { DecisionRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** How far the text of an instrument is (practice 5.10). `known`: the profile has it, and nothing was recorded of its text here. */
export type InstrumentStage =
  | 'none'
  | 'known'
  | 'in-preparation'
  | 'agreed-ad-ref'
  | 'adopted'
  | 'opened-for-signature'
  | 'closed'

/** How a State has consented to be bound. */
export const consents = ['ratified', 'accepted', 'acceded'] as const
export type Consent = (typeof consents)[number]

/** Something that a State did with an instrument, on a day. */
export type PartyStep = {
  readonly state: string
  readonly did: 'signed' | 'signed-ad-ref' | Consent | 'withdrew'
  readonly on: CalendarDate
}

/** A reservation of a State. One made after it consented stands only if no party objects (E-18). */
export type Reservation = {
  readonly state: string
  readonly text: Texts
  readonly on: CalendarDate
  readonly made: 'in-time' | 'late'
  readonly objections: readonly string[]
}

/** A new member is to accede by a day (practice 5.10). */
export type Obligation = { readonly state: string; readonly due: CalendarDate }

/** What an instrument ends by, and when. */
export type InstrumentEnd = {
  readonly how: 'suspended' | 'terminated' | 'replaced'
  readonly on: CalendarDate
  readonly by: string | null
}

/** When it enters into force: so many days after so many States have consented. */
export type EntryCondition = { readonly consents: number; readonly days: number }

/** An instrument as its acts have made it; what the profile knows of it is joined when it is asked for. */
export type RegisteredInstrument = {
  readonly id: string
  readonly title: Texts
  readonly kind: string
  /** The field of cooperation, a word of the secretariat: `transport`. */
  readonly field: string
  readonly lead: string | null
  readonly next: { readonly step: Texts; readonly due: CalendarDate | null } | null
  readonly stage: InstrumentStage
  readonly adopted: { readonly on: CalendarDate; readonly by: DecisionRef } | null
  readonly window: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  readonly entry: EntryCondition | null
  readonly steps: readonly PartyStep[]
  readonly reservations: readonly Reservation[]
  readonly obligations: readonly Obligation[]
  readonly ends: readonly InstrumentEnd[]
}

/** An instrument of which nothing was recorded yet. */
export const noInstrument: RegisteredInstrument = {
  id: '',
  title: {},
  kind: '',
  field: '',
  lead: null,
  next: null,
  stage: 'none',
  adopted: null,
  window: null,
  entry: null,
  steps: [],
  reservations: [],
  obligations: [],
  ends: [],
}

/** Whether a State has consented to be bound, by a day. */
export const hasConsented = ({ steps }: RegisteredInstrument, state: string, day: CalendarDate): boolean =>
  steps.some(step => step.state === state && step.on <= day && consents.some(did => did === step.did))
