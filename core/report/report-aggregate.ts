import { registerOf } from '../procedure/register-rule.ts'
import { circulateReport, reportCirculated } from './circulate-report.ts'
import type { ReportCommand, ReportDoes } from './command.ts'
import { concludeReportAbove, reportConcludedAbove } from './conclude-report-above.ts'
import { concludeReport, reportConcluded } from './conclude-report.ts'
import { considerReport, reportConsidered } from './consider-report.ts'
import { expectReport, reportDue } from './expect-report.ts'
import { noReport, type Report } from './report.ts'
import type { ReportDecide } from './report-rule.ts'
import { reportSubmittedUp, submitReportUp } from './submit-report-up.ts'
import { reportSubmitted, submitReport } from './submit-report.ts'

const decisions: { readonly [Does in ReportDoes]: ReportDecide<Does> } = {
  'expect-report': expectReport,
  'submit-report': submitReport,
  'circulate-report': circulateReport,
  'consider-report': considerReport,
  'conclude-report': concludeReport,
  'submit-report-up': submitReportUp,
  'conclude-report-above': concludeReportAbove,
}

/** A report as the one path of acting knows it. */
export const reportAggregate = registerOf<Report, ReportCommand>(noReport, decisions, {
  ReportDue: reportDue,
  ReportSubmitted: reportSubmitted,
  ReportCirculated: reportCirculated,
  ReportConsidered: reportConsidered,
  ReportConcluded: reportConcluded,
  ReportSubmittedUp: reportSubmittedUp,
  ReportConcludedAbove: reportConcludedAbove,
})
