import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn, endBy } from './concluded-by.ts'
import { legalEnds } from './legal-ends.ts'
import { endIn, type Report, type ReportEnd, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when an organ has brought a report to its end. */
export type ReportConcluded = OnDay & {
  readonly organ: string
  readonly end: ReportEnd
  readonly by: DecisionRef
}

/** Once the organ has considered it, and only once in each organ (I-28). */
export const mayConcludeReport = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(report, 'considered')

function endOf(report: Report, by: DecisionRef, facts: RegisterFacts): ReportEnd | Refusal {
  const decided = decidedOn(report, by, report.addressee, facts)
  if (isRefusal(decided)) return decided
  const end = endBy(decided)
  const legal = legalEnds(facts.competences, report.addressee, report)
  return end && legal.includes(end)
    ? end
    : { refused: 'report-end-not-legal', facts: { organ: report.addressee } }
}

/** Records how the organ has ended the report, as its decision says and its competence allows. */
export const concludeReport: ReportDecide<'conclude-report'> = (report, { by }, facts) => {
  const isDone = report.steps.some(({ decision }) => decision?.decision === by.decision)
  if (isDone && endIn(report, by.organ) !== null) return mustBeOfficer(facts) ?? []
  const end = mayConcludeReport(report, facts) ?? endOf(report, by, facts)
  if (isRefusal(end)) return end
  const on = (facts.source?.kind === 'decision' ? facts.source.on : null) ?? facts.day
  const content: ReportConcluded = { organ: report.addressee, end, by, on }
  return [actOf('ReportConcluded', content)]
}

/** The report has ended in the organ. */
export const reportConcluded: ReportEvolve<ReportConcluded> = (report, { on, organ, end, by }) =>
  stepped(report, { stage: end, on, organ, decision: by })
