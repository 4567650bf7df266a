import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Report, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when a report has been handed in. */
export type ReportSubmitted = OnDay

/** The secretariat receives reports that are due. */
export const maySubmitReport = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustStandAt(report, 'due')

/** Records that the report has been handed in. */
export const submitReport: ReportDecide<'submit-report'> = (report, _, facts) => {
  if (report.stage === 'submitted') return mustBeSecretariat(facts) ?? []
  const content: ReportSubmitted = { on: facts.day }
  return maySubmitReport(report, facts) ?? [actOf('ReportSubmitted', content)]
}

/** The report is handed in. */
export const reportSubmitted: ReportEvolve<ReportSubmitted> = (report, { on }) =>
  stepped(report, { stage: 'submitted', on, organ: null, decision: null })
