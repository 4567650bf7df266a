import type { CalendarDate } from '../calendar.ts'
import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustStandAt } from './instrument-rule.ts'

/** What is recorded when the text of an instrument is agreed ad referendum. */
export type InstrumentAgreed = { readonly on: CalendarDate }

/** The Chair or the secretariat, when the negotiation is over. */
export const mayAgreeInstrument = (
  instrument: RegisteredInstrument,
  facts: RegisterFacts,
): Refusal | undefined => mustBeOfficer(facts) ?? mustStandAt(instrument, 'in-preparation')

/** Records that the text is agreed ad referendum. */
export const agreeInstrument: InstrumentDecide<'agree-instrument'> = (instrument, _, facts) => {
  if (instrument.stage === 'agreed-ad-ref') return mustBeOfficer(facts) ?? []
  const content: InstrumentAgreed = { on: facts.day }
  return mayAgreeInstrument(instrument, facts) ?? [actOf('InstrumentAgreed', content)]
}

/** The text is agreed ad referendum. */
export const instrumentAgreed: InstrumentEvolve<InstrumentAgreed> = instrument => ({
  ...instrument,
  stage: 'agreed-ad-ref',
})
