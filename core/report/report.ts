import type { CalendarDate } from '../calendar.ts'
import type { DecisionRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** How a report ends in the organ that it is addressed to (practice 5.9). */
export const reportEnds = ['heard', 'noted', 'adopted-draft', 'approved', 'returned'] as const
export type ReportEnd = (typeof reportEnds)[number]

/** How far a report is. One that was adopted as a draft goes up, and ends in the higher organ as well. */
export type ReportStage =
  | 'none'
  | 'due'
  | 'submitted'
  | 'circulated'
  | 'considered'
  | ReportEnd
  | 'submitted-up'
  | 'approved-by-higher'
  | 'returned-by-higher'

/** A step of a report, with its day. */
export type ReportStep = {
  readonly stage: ReportStage
  readonly on: CalendarDate
  readonly organ: string | null
  readonly decision: DecisionRef | null
}

/** A report of an organ, of the Secretariat or of a member, on a period. */
export type Report = {
  readonly id: string
  readonly title: Texts
  /** The kind of document for which competence is stated: `report`, `briefing`. */
  readonly kind: string
  /** Whether it is a draft on which a higher organ has the last word. */
  readonly form: 'final' | 'draft'
  /** The body that reports: an organ or a State. */
  readonly author: string
  readonly addressee: string
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate }
  readonly due: CalendarDate | null
  readonly stage: ReportStage
  /** The organ that it was sent up to. */
  readonly above: string | null
  readonly steps: readonly ReportStep[]
}

/** A report of which nothing is known yet. */
export const noReport: Report = {
  id: '',
  title: {},
  kind: '',
  form: 'final',
  author: '',
  addressee: '',
  period: { from: '', to: '' },
  due: null,
  stage: 'none',
  above: null,
  steps: [],
}

/** The report one step further. */
export const stepped = (report: Report, step: ReportStep, given: Partial<Report> = {}): Report => ({
  ...report,
  ...given,
  stage: step.stage,
  steps: [...report.steps, step],
})

/** How a report has ended in an organ, if it has; at most once in each (I-28). */
export const endIn = ({ steps }: Report, organ: string): ReportStage | null =>
  steps.find(step => step.organ === organ && step.decision !== null)?.stage ?? null
