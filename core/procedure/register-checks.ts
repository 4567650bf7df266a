import { type CalendarDate, isInCalendar, lastDay, firstDay } from '../calendar.ts'
import { isSystem } from '../journal/system.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisterFacts } from './register-facts.ts'
import { type DecidedSource, type DecisionRef, isSameDecision } from './source.ts'
import { hasWords, longestOf, type Texts } from './texts.ts'
import { memberOf } from './who-acts.ts'

/** Only the secretariat keeps registers, receives and circulates. */
export const mustBeSecretariat = ({ actor }: RegisterFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' ? undefined : { refused: 'secretariat-only' }

/** The Chair, the secretariat that acts for the organ, or Concord itself where it writes down what was decided. */
export const mustBeOfficer = ({ actor }: RegisterFacts): Refusal | undefined =>
  actor.capacity === 'secretariat' || actor.capacity === 'chair' || isSystem(actor)
    ? undefined
    : { refused: 'chair-or-secretariat-only' }

/** A member acts for itself, and the secretariat for whom it received a letter of. */
export function mustActFor(state: string, facts: RegisterFacts): Refusal | undefined {
  if (facts.actor.capacity === 'secretariat') return undefined
  const acting = memberOf(facts)
  if (typeof acting !== 'string') return acting
  return acting === state ? undefined : { refused: 'only-for-own-state', facts: { state: acting } }
}

/** Words must be there in some language, and no longer than the limit. */
export function mustHaveWords(texts: Texts, { limits }: RegisterFacts): Refusal | undefined {
  if (!hasWords(texts)) return { refused: 'register-words-missing' }
  return longestOf(texts) > limits.words
    ? { refused: 'register-words-too-long', facts: { most: String(limits.words) } }
    : undefined
}

/** Dates must be in the calendar, and in these centuries: the year 9999 is a slip. */
export function mustBeDates(...dates: readonly (CalendarDate | null)[]): Refusal | undefined {
  const wrong = dates.find(date => date !== null && !(isInCalendar(date) && /^(19|2[01])/.test(date)))
  return wrong === undefined || wrong === null
    ? undefined
    : { refused: 'register-date-unfit', facts: { date: wrong } }
}

/** A period must not end before it begins. */
export const mustBePeriod = (from: CalendarDate, to: CalendarDate): Refusal | undefined =>
  mustBeDates(from, to) ??
  (firstDay(from) <= lastDay(to) ? undefined : { refused: 'register-date-unfit', facts: { date: to } })

/** The decision that a command names: adopted, or not adopted where that is what is asked for. */
export function decisionFound(
  { source }: RegisterFacts,
  ref: DecisionRef,
  outcome: DecidedSource['outcome'] = 'adopted',
): DecidedSource | Refusal {
  const facts = { decision: `${ref.organ} ${ref.decision}` }
  if (source?.kind !== 'decision' || !isSameDecision(source, ref))
    return { refused: 'source-not-found', facts: { source: facts.decision } }
  return source.outcome === outcome ? source : { refused: 'decision-not-so', facts }
}

/** The decision must be on this very entry of this register. */
export const mustBeOn = (decided: DecidedSource, register: string, id: string): Refusal | undefined =>
  decided.subject?.register === register && decided.subject.id === id
    ? undefined
    : { refused: 'decision-on-other-matter', facts: { decision: `${decided.organ} ${decided.decision}` } }
