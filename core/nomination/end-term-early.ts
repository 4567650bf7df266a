import { type CalendarDate, isWithin } from '../calendar.ts'
import { mustBeDates, mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn } from './decided-by.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when a term ends before its last day: the new last day, and the decision. */
export type TermEndedEarly = OnDay & { readonly last: CalendarDate; readonly by: DecisionRef }

/** Once approved. */
export const mayEndTermEarly = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(nomination, 'approved')

const mustBeInTerm = ({ from, to }: Nomination, on: CalendarDate): Refusal | undefined =>
  mustBeDates(on) ??
  (isWithin(on, { from, to }) ? undefined : { refused: 'day-outside-term', facts: { from, to } })

/** Ends the term on an earlier day, by a decision of the organ that approved. */
export const endTermEarly: NominationDecide<'end-term-early'> = (nomination, { on, by }, facts) => {
  if (nomination.stage === 'replaced' && nomination.to === on) return mustBeOfficer(facts) ?? []
  const refused = mayEndTermEarly(nomination, facts) ?? mustBeInTerm(nomination, on)
  if (refused) return refused
  const decided = decidedOn(nomination, by, [nomination.approvedBy], facts)
  const content: TermEndedEarly = { last: on, by, on: facts.day }
  return isRefusal(decided) ? decided : [actOf('TermEndedEarly', content)]
}

/** The term ends earlier; another may be put forward for the days that are left. */
export const termEndedEarly: NominationEvolve<TermEndedEarly> = (nomination, { on, last, by }) =>
  stepped(nomination, { stage: 'replaced', on, state: null, decision: by }, { to: last })
