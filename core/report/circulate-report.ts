import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Report, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when a report has gone to all members. */
export type ReportCirculated = OnDay

/** The secretariat circulates what it has received. */
export const mayCirculateReport = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ?? mustStandAt(report, 'submitted')

/** Records that the report is with all members. */
export const circulateReport: ReportDecide<'circulate-report'> = (report, _, facts) => {
  if (report.stage === 'circulated') return mustBeSecretariat(facts) ?? []
  const content: ReportCirculated = { on: facts.day }
  return mayCirculateReport(report, facts) ?? [actOf('ReportCirculated', content)]
}

/** All members have the report. */
export const reportCirculated: ReportEvolve<ReportCirculated> = (report, { on }) =>
  stepped(report, { stage: 'circulated', on, organ: null, decision: null })
