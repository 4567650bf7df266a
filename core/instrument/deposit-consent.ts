import { mustActFor, mustBeDates } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { hasConsented, type PartyStep, type RegisteredInstrument } from './instrument.ts'
import {
  type InstrumentDecide,
  type InstrumentEvolve,
  mustBeState,
  mustBeThere,
  mustStandAt,
  opened,
} from './instrument-rule.ts'

/** What is recorded when a State deposits its consent to be bound. */
export type ConsentDeposited = PartyStep & { readonly id: string }

const isOpenToConsent = (instrument: RegisteredInstrument): Refusal | undefined =>
  instrument.stage === 'none' ? undefined : mustStandAt(instrument, 'known', 'opened-for-signature', 'closed')

/** A State for itself, or the secretariat as depositary; to what is open for signature, closed, or known. */
export const mayDepositConsent = (
  instrument: RegisteredInstrument,
  id: string,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustBeThere(instrument, id, facts) ??
  isOpenToConsent(instrument) ??
  mustBeState(state, facts) ??
  mustActFor(state, facts)

/** Consents come in the order of their days: none before what the State has done already, none after today. */
const mustFollow = ({ steps }: RegisteredInstrument, state: string, on: string, day: string) => {
  const last = steps.filter(step => step.state === state).at(-1)?.on ?? ''
  return (
    mustBeDates(on) ??
    (last <= on && on <= day ? undefined : ({ refused: 'register-date-unfit', facts: { date: on } } as const))
  )
}

/** Records a ratification, an acceptance or an accession. */
export const depositConsent: InstrumentDecide<'deposit-consent'> = (
  instrument,
  { id, state, as, on },
  facts,
) => {
  const refused =
    mayDepositConsent(instrument, id, state, facts) ?? mustFollow(instrument, state, on, facts.day)
  if (refused) return refused
  if (instrument.steps.some(step => step.state === state && step.did === as && step.on === on)) return []
  if (hasConsented(instrument, state, on)) return { refused: 'instrument-already-party', facts: { state } }
  const content: ConsentDeposited = { id, state, did: as, on }
  return [actOf('ConsentDeposited', content)]
}

/** A State has consented to be bound. */
export const consentDeposited: InstrumentEvolve<ConsentDeposited> = (instrument, { id, ...step }) => ({
  ...opened(instrument, id),
  steps: [...instrument.steps, step],
})
