import type { CalendarDate } from '../calendar.ts'
import { daysAfter, monthsAfter } from '../calendar-steps.ts'
import type { Rules } from '../procedure/rules.ts'

/** What must be ready, and by which day, for a meeting to have its documents (M10). */
export type BackPlan = {
  /** Drafts are there: half of the notice before they are circulated. */
  readonly drafts: CalendarDate
  /** Translations are level and documents circulated: the notice of the rules before the meeting. */
  readonly circulation: CalendarDate
  /** The ministers look at them: so many months before a summit. */
  readonly ministers: CalendarDate
}

/** Deadlines counted back from the first day of a meeting, by the rules of its body. */
export function backPlan(
  start: CalendarDate,
  { noticeDays, monthsBeforeSummit }: Pick<Rules, 'noticeDays' | 'monthsBeforeSummit'>,
): BackPlan {
  const circulation = daysAfter(start, -noticeDays)
  return {
    drafts: daysAfter(circulation, -Math.ceil(noticeDays / 2)),
    circulation,
    ministers: monthsAfter(start, -monthsBeforeSummit),
  }
}
