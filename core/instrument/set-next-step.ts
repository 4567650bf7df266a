import { mustBeDates, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustStandAt } from './instrument-rule.ts'

/** What is recorded when the next step of an instrument is set. */
export type NextStepSet = NonNullable<RegisteredInstrument['next']>

const mustLead = ({ lead }: RegisteredInstrument, { actor }: RegisterFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' || (actor.capacity === 'national' && actor.state === lead)
    ? undefined
    : { refused: 'instrument-lead-only' }

/** The lead State or the secretariat, while it is being prepared. */
export const maySetNextStep = (instrument: RegisteredInstrument, facts: RegisterFacts): Refusal | undefined =>
  mustStandAt(instrument, 'in-preparation', 'agreed-ad-ref', 'opened-for-signature') ??
  mustLead(instrument, facts)

/** Sets what comes next, and by when. */
export const setNextStep: InstrumentDecide<'set-next-step'> = (instrument, { step, due }, facts) => {
  const content: NextStepSet = { step, due }
  if (JSON.stringify(instrument.next) === JSON.stringify(content))
    return maySetNextStep(instrument, facts) ?? []
  const refused = maySetNextStep(instrument, facts) ?? mustHaveWords(step, facts) ?? mustBeDates(due)
  return refused ?? [actOf('NextStepSet', content)]
}

/** The next step is set. */
export const nextStepSet: InstrumentEvolve<NextStepSet> = (instrument, { step, due }) => ({
  ...instrument,
  next: { step, due },
})
