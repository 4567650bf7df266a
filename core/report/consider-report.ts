import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Report, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when an organ has a report before it. */
export type ReportConsidered = OnDay

/** The Chair brings up what members have received. */
export const mayConsiderReport = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStandAt(report, 'circulated')

/** Records that the organ considers the report. */
export const considerReport: ReportDecide<'consider-report'> = (report, _, facts) => {
  if (report.stage === 'considered') return mustBeOfficer(facts) ?? []
  const content: ReportConsidered = { on: facts.day }
  return mayConsiderReport(report, facts) ?? [actOf('ReportConsidered', content)]
}

/** The organ has considered the report. */
export const reportConsidered: ReportEvolve<ReportConsidered> = (report, { on }) =>
  stepped(report, { stage: 'considered', on, organ: null, decision: null })
