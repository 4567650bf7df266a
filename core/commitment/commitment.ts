import { type CalendarDate, lastDay } from '../calendar.ts'
import type { SourceRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** How far a commitment is by its acts (practice 5.12). That it is overdue follows from the day and is never stored. */
export type CommitmentStage =
  | 'none'
  | 'undertaken'
  | 'in-progress'
  | 'fulfilled'
  | 'carried-over'
  | 'overtaken'

/** Where it stands on a day. `fulfilled-late`: after the last day on which it was due. */
export type CommitmentStanding = CommitmentStage | 'overdue' | 'fulfilled-late'

/** What an owner reports of it. */
export type CommitmentReport = { readonly on: CalendarDate; readonly by: string; readonly text: Texts }

/** Something that members or organs of the body have undertaken. */
export type Commitment = {
  readonly id: string
  readonly what: Texts
  /** Members or organs of the body; never others (I-31). */
  readonly owners: readonly string[]
  readonly source: SourceRef
  /** The meeting that it comes from, `sco/cfm/2018-04-24`, or the id of a planned one. */
  readonly meeting: string | null
  /** As far as it is known: a day, a month, a year; null where none is stated. */
  readonly due: CalendarDate | null
  readonly stage: CommitmentStage
  readonly undertaken: CalendarDate
  readonly reports: readonly CommitmentReport[]
  readonly fulfilled: CalendarDate | null
  readonly carriedTo: { readonly meeting: string; readonly due: CalendarDate | null } | null
  readonly overtakenBy: Texts | null
}

/** A commitment of which nothing is known yet. */
export const noCommitment: Commitment = {
  id: '',
  what: {},
  owners: [],
  source: { kind: 'decision', organ: '', decision: '' },
  meeting: null,
  due: null,
  stage: 'none',
  undertaken: '',
  reports: [],
  fulfilled: null,
  carriedTo: null,
  overtakenBy: null,
}

const isPast = (due: CalendarDate | null, day: CalendarDate): boolean => due !== null && lastDay(due) < day

/** Where a commitment stands on a day: overdue from the day after the last one that its date may mean. */
export function standingOn(commitment: Commitment, day: CalendarDate): CommitmentStanding {
  const { stage, due, fulfilled } = commitment
  if (stage === 'fulfilled')
    return fulfilled !== null && isPast(due, fulfilled) ? 'fulfilled-late' : 'fulfilled'
  const isOpen = stage === 'undertaken' || stage === 'in-progress' || stage === 'carried-over'
  return isOpen && isPast(due, day) ? 'overdue' : stage
}
