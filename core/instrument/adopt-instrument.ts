import { decisionFound, mustBeOfficer, mustBeOn, mustBePeriod } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustStandAt } from './instrument-rule.ts'

/** What is recorded when an organ has adopted an instrument; a programme has its window from then on. */
export type InstrumentAdopted = NonNullable<RegisteredInstrument['adopted']> &
  Pick<RegisteredInstrument, 'window'>

/** Once its text is agreed. */
export const mayAdoptInstrument = (
  instrument: RegisteredInstrument,
  facts: RegisterFacts,
): Refusal | undefined => mustBeOfficer(facts) ?? mustStandAt(instrument, 'agreed-ad-ref')

/** Records the adoption by an organ. */
export const adoptInstrument: InstrumentDecide<'adopt-instrument'> = (instrument, { by, window }, facts) => {
  if (instrument.adopted?.by.decision === by.decision) return mustBeOfficer(facts) ?? []
  const refused =
    mayAdoptInstrument(instrument, facts) ?? (window ? mustBePeriod(window.from, window.to) : undefined)
  const decided = refused ?? decisionFound(facts, by)
  if (isRefusal(decided)) return decided
  const content: InstrumentAdopted = { by, window, on: decided.on ?? facts.day }
  return mustBeOn(decided, 'instrument', instrument.id) ?? [actOf('InstrumentAdopted', content)]
}

/** An organ has adopted it. */
export const instrumentAdopted: InstrumentEvolve<InstrumentAdopted> = (instrument, { on, by, window }) => ({
  ...instrument,
  stage: 'adopted',
  adopted: { on, by },
  window,
})
