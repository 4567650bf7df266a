import type { DecisionRef } from '../procedure/source.ts'
import type { Report } from './report.ts'

/** Everything that can be done to a report; each act has a file of its own beside this one. */
export type ReportCommand =
  | ({ readonly does: 'expect-report' } & Pick<
      Report,
      'id' | 'title' | 'kind' | 'form' | 'author' | 'addressee' | 'period' | 'due'
    >)
  | { readonly does: 'submit-report' }
  | { readonly does: 'circulate-report' }
  /** The organ has it before it. */
  | { readonly does: 'consider-report' }
  /** The organ has decided: heard, noted, adopted as a draft, approved or returned. */
  | { readonly does: 'conclude-report'; readonly by: DecisionRef }
  | { readonly does: 'submit-report-up' }
  /** The higher organ has decided. */
  | { readonly does: 'conclude-report-above'; readonly by: DecisionRef }

/** The name of an act on a report. */
export type ReportDoes = ReportCommand['does']
