import { mustBeSecretariat, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeState } from './instrument-rule.ts'

/** What is recorded when an instrument is being prepared: its field, and the State that leads. */
export type InstrumentPrepared = Pick<RegisteredInstrument, 'id' | 'title' | 'kind' | 'field' | 'lead'>

/** Only the secretariat enters instruments. */
export const mayPrepareInstrument = (
  instrument: RegisteredInstrument,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  (instrument.stage === 'none' ? undefined : { refused: 'register-already-opened' })

/** Enters an instrument that is being prepared. */
export const prepareInstrument: InstrumentDecide<'prepare-instrument'> = (instrument, asked, facts) => {
  const { does: _does, ...content } = asked
  if (instrument.id === content.id && instrument.field === content.field)
    return mustBeSecretariat(facts) ?? []
  const isKnown = facts.instruments.some(({ id }) => id === content.id)
  const refused =
    mayPrepareInstrument(instrument, facts) ??
    (isKnown ? ({ refused: 'register-already-opened' } as const) : undefined) ??
    mustHaveWords(content.title, facts) ??
    mustHaveWords({ en: content.field }, facts) ??
    (content.lead === null ? undefined : mustBeState(content.lead, facts))
  return refused ?? [actOf('InstrumentPrepared', content satisfies InstrumentPrepared)]
}

/** An instrument is in preparation. */
export const instrumentPrepared: InstrumentEvolve<InstrumentPrepared> = (instrument, content) => ({
  ...instrument,
  ...content,
  stage: 'in-preparation',
})
