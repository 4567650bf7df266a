import type { CalendarDate } from '../calendar.ts'
import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustStandAt } from './instrument-rule.ts'

/** What is recorded when an instrument is signed no longer; States may still accede. */
export type ClosedForSignature = { readonly on: CalendarDate }

/** While it is open for signature. */
export const mayCloseForSignature = (
  instrument: RegisteredInstrument,
  facts: RegisterFacts,
): Refusal | undefined => mustBeOfficer(facts) ?? mustStandAt(instrument, 'opened-for-signature')

/** Closes the instrument for signature. */
export const closeForSignature: InstrumentDecide<'close-for-signature'> = (instrument, _, facts) => {
  if (instrument.stage === 'closed') return mustBeOfficer(facts) ?? []
  const content: ClosedForSignature = { on: facts.day }
  return mayCloseForSignature(instrument, facts) ?? [actOf('ClosedForSignature', content)]
}

/** It is signed no longer. */
export const closedForSignature: InstrumentEvolve<ClosedForSignature> = instrument => ({
  ...instrument,
  stage: 'closed',
})
