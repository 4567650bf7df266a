import { mustBeDates, mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { InstrumentEnd, RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeThere, opened } from './instrument-rule.ts'

/** What is recorded when an instrument is suspended, terminated or replaced, from a day on. */
export type InstrumentEnded = InstrumentEnd & { readonly id: string }

/** The secretariat as depositary, as long as it is neither terminated nor replaced. */
export const mayEndInstrument = (
  instrument: RegisteredInstrument,
  id: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  mustBeThere(instrument, id, facts) ??
  (instrument.ends.some(({ how }) => how !== 'suspended')
    ? { refused: 'instrument-ended-already' }
    : undefined)

/** Records the end, and what takes its place. */
export const endInstrument: InstrumentDecide<'end-instrument'> = (instrument, { id, how, on, by }, facts) => {
  if (instrument.ends.some(each => each.how === how && each.on === on)) return mustBeSecretariat(facts) ?? []
  const content: InstrumentEnded = { id, how, on, by }
  const refused = mayEndInstrument(instrument, id, facts) ?? mustBeDates(on)
  return refused ?? [actOf('InstrumentEnded', content)]
}

/** The instrument has ended, or rests. */
export const instrumentEnded: InstrumentEvolve<InstrumentEnded> = (instrument, { id, how, on, by }) => ({
  ...opened(instrument, id),
  ends: [...instrument.ends, { how, on, by }],
})
