import { type CalendarDate, isWithin } from '../calendar.ts'
import type { DecisionRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** How far a nomination is by its acts (practice 5.8). That somebody is in office follows from the day and is never stored. */
export type NominationStage =
  | 'none'
  | 'vacancy-notified'
  | 'proposed'
  | 'consulted'
  | 'nominated'
  | 'submitted'
  | 'approved'
  | 'withdrawn'
  | 'not-agreed'
  | 'lapsed'
  | 'replaced'

/** Where it stands on a day: `in-office` from the first to the last day of the term, both included; then `ended`. */
export type NominationStanding = NominationStage | 'in-office' | 'ended'

/** Who is put forward. `person` is the id in the register of persons, where the body knows one. */
export type Candidate = { readonly name: Texts; readonly state: string; readonly person: string | null }

/** Whose turn it was when the candidate was put forward; a warning stands until the deciding organ waives it (I-27). */
export type NominationTurn = {
  /** The State whose turn the list says it was; null where the list had come to its end, or there is no list. */
  readonly expected: string | null
  readonly warning: 'none' | 'out-of-order' | 'list-ended'
  readonly reason: Texts | null
  readonly waiver: DecisionRef | null
}

/** Who holds the post until the term begins, where there would be a gap. */
export type ActingHolder = {
  readonly name: Texts
  readonly state: string | null
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** A step on the way from the vacancy to the office, with its day. */
export type NominationStep = {
  readonly stage: NominationStage
  readonly on: CalendarDate
  readonly state: string | null
  readonly decision: DecisionRef | null
}

/** A vacancy of a post and what became of it: one candidate, one term. */
export type Nomination = {
  readonly id: string
  readonly post: string
  readonly nominatedBy: string
  readonly approvedBy: string
  /** The term: first and last day, both included. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly stage: NominationStage
  readonly candidate: Candidate | null
  readonly turn: NominationTurn | null
  /** Members that were consulted, in protocol order. */
  readonly consulted: readonly string[]
  readonly acting: readonly ActingHolder[]
  readonly steps: readonly NominationStep[]
}

/** A nomination of which nothing is known yet. */
export const noNomination: Nomination = {
  id: '',
  post: '',
  nominatedBy: '',
  approvedBy: '',
  from: '',
  to: '',
  stage: 'none',
  candidate: null,
  turn: null,
  consulted: [],
  acting: [],
  steps: [],
}

/** The nomination one step further. */
export const stepped = (
  nomination: Nomination,
  step: NominationStep,
  given: Partial<Nomination> = {},
): Nomination => ({
  ...nomination,
  ...given,
  stage: step.stage,
  steps: [...nomination.steps, step],
})

/** Where a nomination stands on a day: in office by date, and only after the approval (I-26). */
export function standingOn(nomination: Nomination, day: CalendarDate): NominationStanding {
  const { stage, from, to } = nomination
  if (stage !== 'approved' && stage !== 'replaced') return stage
  if (isWithin(day, { from, to })) return 'in-office'
  if (day < from) return stage
  return stage === 'replaced' ? 'replaced' : 'ended'
}
