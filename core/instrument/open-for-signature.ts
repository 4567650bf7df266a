import type { CalendarDate } from '../calendar.ts'
import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { EntryCondition, RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustStandAt } from './instrument-rule.ts'

/** What is recorded when States may sign: and by how many consents, after how many days, it enters into force. */
export type OpenedForSignature = { readonly entry: EntryCondition; readonly on: CalendarDate }

/** Once its text is agreed or adopted. */
export const mayOpenForSignature = (
  instrument: RegisteredInstrument,
  facts: RegisterFacts,
): Refusal | undefined => mustBeOfficer(facts) ?? mustStandAt(instrument, 'agreed-ad-ref', 'adopted')

/** Opens the instrument for signature. */
export const openForSignature: InstrumentDecide<'open-for-signature'> = (instrument, { entry }, facts) => {
  if (instrument.stage === 'opened-for-signature') return mustBeOfficer(facts) ?? []
  const content: OpenedForSignature = { entry, on: facts.day }
  return mayOpenForSignature(instrument, facts) ?? [actOf('OpenedForSignature', content)]
}

/** States may sign. */
export const openedForSignature: InstrumentEvolve<OpenedForSignature> = (instrument, { entry }) => ({
  ...instrument,
  entry,
  stage: 'opened-for-signature',
})
