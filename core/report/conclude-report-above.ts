import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn, endBy } from './concluded-by.ts'
import { legalEnds } from './legal-ends.ts'
import { endIn, type Report, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when the higher organ has brought a report to its end. */
export type ReportConcludedAbove = OnDay & {
  readonly organ: string
  readonly end: 'approved-by-higher' | 'returned-by-higher'
  readonly by: DecisionRef
}

/** Once it was sent up. */
export const mayConcludeReportAbove = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(report, 'submitted-up')

/** Above, the report is final: the higher organ approves it or sends it back. */
function endOf(report: Report, by: DecisionRef, facts: RegisterFacts): ReportConcludedAbove['end'] | Refusal {
  const organ = report.above ?? ''
  const decided = decidedOn(report, by, organ, facts)
  if (isRefusal(decided)) return decided
  const end = endBy(decided)
  const legal = legalEnds(facts.competences, organ, { kind: report.kind, form: 'final' })
  if (end === 'approved' && legal.includes(end)) return 'approved-by-higher'
  if (end === 'returned' && legal.includes(end)) return 'returned-by-higher'
  return { refused: 'report-end-not-legal', facts: { organ } }
}

/** Records what the higher organ did with the report. */
export const concludeReportAbove: ReportDecide<'conclude-report-above'> = (report, { by }, facts) => {
  const isDone = report.steps.some(({ decision }) => decision?.decision === by.decision)
  if (isDone && endIn(report, by.organ) !== null) return mustBeOfficer(facts) ?? []
  const end = mayConcludeReportAbove(report, facts) ?? endOf(report, by, facts)
  if (isRefusal(end)) return end
  const on = (facts.source?.kind === 'decision' ? facts.source.on : null) ?? facts.day
  const content: ReportConcludedAbove = { organ: by.organ, end, by, on }
  return [actOf('ReportConcludedAbove', content)]
}

/** The report has ended in the higher organ. */
export const reportConcludedAbove: ReportEvolve<ReportConcludedAbove> = (report, { on, organ, end, by }) =>
  stepped(report, { stage: end, on, organ, decision: by })
