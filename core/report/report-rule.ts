import type { CalendarDate } from '../calendar.ts'
import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { ReportCommand, ReportDoes } from './command.ts'
import type { Report, ReportStage } from './report.ts'

/** Decides one act on a report. */
export type ReportDecide<Does extends ReportDoes> = RegisterDecide<
  Report,
  Extract<ReportCommand, { readonly does: Does }>
>

/** Folds one kind of recorded act into the report. */
export type ReportEvolve<Content> = RegisterEvolve<Report, Content>

/** What every act of a report records: the day. */
export type OnDay = { readonly on: CalendarDate }

/** The step must come next on the way of practice 5.9. */
export function mustStandAt(report: Report, ...stages: readonly ReportStage[]): Refusal | undefined {
  if (report.stage === 'none') return { refused: 'register-not-opened' }
  return stages.includes(report.stage) ? undefined : { refused: 'report-step-not-next' }
}
