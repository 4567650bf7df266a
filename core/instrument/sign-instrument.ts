import { mustActFor } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { PartyStep, RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeState, mustStandAt } from './instrument-rule.ts'

/** What is recorded when a State signs. */
export type InstrumentSigned = PartyStep

/** A State signs for itself, or the secretariat records its signature, while the instrument is open. */
export const maySignInstrument = (
  instrument: RegisteredInstrument,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustStandAt(instrument, 'opened-for-signature') ?? mustBeState(state, facts) ?? mustActFor(state, facts)

const mustBeFirst = ({ steps }: RegisteredInstrument, state: string): Refusal | undefined =>
  steps.some(step => step.state === state && step.did !== 'signed-ad-ref')
    ? { refused: 'instrument-already-party', facts: { state } }
    : undefined

/** Records a signature; one ad referendum may be confirmed by a full one. */
export const signInstrument: InstrumentDecide<'sign-instrument'> = (instrument, { state, as }, facts) => {
  const refused = maySignInstrument(instrument, state, facts)
  if (refused) return refused
  if (instrument.steps.some(step => step.state === state && step.did === as)) return []
  const content: InstrumentSigned = { state, did: as, on: facts.day }
  return mustBeFirst(instrument, state) ?? [actOf('InstrumentSigned', content)]
}

/** A State has signed. */
export const instrumentSigned: InstrumentEvolve<InstrumentSigned> = (instrument, step) => ({
  ...instrument,
  steps: [...instrument.steps, step],
})
