import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { InstrumentCommand, InstrumentDoes } from './command.ts'
import type { InstrumentStage, RegisteredInstrument } from './instrument.ts'

/** Decides one act on an instrument. */
export type InstrumentDecide<Does extends InstrumentDoes> = RegisterDecide<
  RegisteredInstrument,
  Extract<InstrumentCommand, { readonly does: Does }>
>

/** Folds one kind of recorded act into the instrument. */
export type InstrumentEvolve<Content> = RegisterEvolve<RegisteredInstrument, Content>

/** The step must come next on the way of practice 5.10. */
export function mustStandAt(
  { stage }: RegisteredInstrument,
  ...stages: readonly InstrumentStage[]
): Refusal | undefined {
  if (stage === 'none') return { refused: 'register-not-opened' }
  return stages.includes(stage) ? undefined : { refused: 'instrument-step-not-next' }
}

/** An instrument that is in the register, or that the profile knows: then its entry opens with the first act. */
export const mustBeThere = (
  { stage, id }: RegisteredInstrument,
  asked: string,
  { instruments }: RegisterFacts,
): Refusal | undefined =>
  (stage !== 'none' && id === asked) || instruments.some(each => each.id === asked)
    ? undefined
    : { refused: 'register-not-opened' }

/** The entry of an instrument that the profile knows, once the first act is recorded on it. */
export const opened = (instrument: RegisteredInstrument, id: string): RegisteredInstrument =>
  instrument.stage === 'none' ? { ...instrument, id, stage: 'known' } : instrument

/** A State that the profile knows. */
export const mustBeState = (state: string, { states }: RegisterFacts): Refusal | undefined =>
  states.includes(state) ? undefined : { refused: 'candidacy-state-unknown', facts: { state } }
