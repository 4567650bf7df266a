import { type CalendarDate, lastDay } from '../calendar.ts'
import { decisionFound, mustBeDates, mustBeOfficer, mustBeOn } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { RegisteredInstrument } from './instrument.ts'
import { type InstrumentDecide, type InstrumentEvolve, mustBeThere, opened } from './instrument-rule.ts'

/** What is recorded when an organ gives a programme more time. */
export type WindowExtended = {
  readonly id: string
  readonly by: DecisionRef
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly adopted: RegisteredInstrument['adopted']
}

/** The Chair or the secretariat, on a decision of an organ. */
export const mayExtendValidity = (
  instrument: RegisteredInstrument,
  id: string,
  facts: RegisterFacts,
): Refusal | undefined => mustBeOfficer(facts) ?? mustBeThere(instrument, id, facts)

/** The window as it stands: as recorded here, else as the profile has it. */
const windowOf = (instrument: RegisteredInstrument, id: string, { instruments }: RegisterFacts) =>
  instrument.window ?? instruments.find(each => each.id === id)?.window ?? null

/** Records that an organ has extended the window of a programme. */
export const extendValidity: InstrumentDecide<'extend-validity'> = (instrument, { id, by, to }, facts) => {
  if (instrument.window?.to === to) return mustBeOfficer(facts) ?? []
  const decided = mayExtendValidity(instrument, id, facts) ?? mustBeDates(to) ?? decisionFound(facts, by)
  if (isRefusal(decided)) return decided
  const window = windowOf(instrument, id, facts)
  if (window === null || lastDay(to) <= lastDay(window.to))
    return { refused: 'window-not-longer', facts: { to: window?.to ?? '–' } }
  const on = facts.instruments.find(each => each.id === id)?.date ?? decided.on ?? facts.day
  const adopted = instrument.adopted ?? { on, by }
  const content: WindowExtended = { id, by, from: window.from, to, adopted }
  return mustBeOn(decided, 'instrument', id) ?? [actOf('WindowExtended', content)]
}

/** The programme has more time. */
export const windowExtended: InstrumentEvolve<WindowExtended> = (instrument, { id, from, to, adopted }) => ({
  ...opened(instrument, id),
  window: { from, to },
  adopted,
})
