import type { Refusal } from '../refusal.ts'
import { isNoticeGiven } from '../procedure/notice.ts'
import { countingNow } from './counting.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

const midnight = (day: string): string => `${day}T00:00:00.000Z`

/** Whether the words have been with the members as long as the rules ask: hours by the clock, days by the calendar of the place. */
export function isNoticed({ wordsAt, wordsOn }: Decision, { rules, now, day }: DecisionFacts): boolean {
  if (rules.notice.unit === 'hours') return isNoticeGiven(rules.notice, wordsAt, now)
  return isNoticeGiven(rules.notice, midnight(wordsOn), midnight(day))
}

/** Nothing is put without the notice of the rules, unless every member that counts has waived it for these words. */
export function mustBeNoticed(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const missing = countingNow(decision, facts).filter(state => !decision.waivers.includes(state))
  if (isNoticed(decision, facts) || missing.length === 0) return undefined
  const since = decision.wordsOn
  return { refused: 'notice-not-given', facts: { since, states: missing.join(', ') } }
}
