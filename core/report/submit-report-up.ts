import { isSystem } from '../journal/system.ts'
import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { organAbove } from './legal-ends.ts'
import { type Report, stepped } from './report.ts'
import { mustStandAt, type OnDay, type ReportDecide, type ReportEvolve } from './report-rule.ts'

/** What is recorded when a report that was adopted as a draft goes to the higher organ. */
export type ReportSubmittedUp = OnDay & { readonly to: string }

/** The secretariat, or Concord itself where the decision on the report was submitted. */
const mustSend = (facts: RegisterFacts): Refusal | undefined =>
  isSystem(facts.actor) ? undefined : mustBeSecretariat(facts)

/** The secretariat sends up what was adopted as a draft. */
export const maySubmitReportUp = (report: Report, facts: RegisterFacts): Refusal | undefined =>
  mustSend(facts) ?? mustStandAt(report, 'adopted-draft')

const above = (report: Report, { competences }: RegisterFacts): string | Refusal =>
  organAbove(competences, report) ?? {
    refused: 'organ-not-competent-here',
    facts: { organ: report.addressee },
  }

/** Sends the report to the organ that has the last word by the competence table. */
export const submitReportUp: ReportDecide<'submit-report-up'> = (report, _, facts) => {
  if (report.stage === 'submitted-up') return mustSend(facts) ?? []
  const to = maySubmitReportUp(report, facts) ?? above(report, facts)
  if (isRefusal(to)) return to
  const content: ReportSubmittedUp = { to, on: facts.day }
  return [actOf('ReportSubmittedUp', content)]
}

/** The report is with the higher organ. */
export const reportSubmittedUp: ReportEvolve<ReportSubmittedUp> = (report, { on, to }) =>
  stepped(report, { stage: 'submitted-up', on, organ: null, decision: null }, { above: to })
