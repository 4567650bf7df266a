import type { CalendarDate } from '../calendar.ts'
import { placeOn, type Rung } from '../procedure/ladders.ts'
import type { SourceRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** The act that a body takes on a candidacy, and nothing in between: note, welcome, support, reaffirm support (practice 11). */
export const candidacyRungs = ['note', 'welcome', 'support', 'reaffirm-support'] as const
export type CandidacyRung = (typeof candidacyRungs)[number]

/** An act of the body on a candidacy: the rung that its source prints, on its day. */
export type CandidacyStep = {
  readonly rung: CandidacyRung
  readonly source: SourceRef
  readonly on: CalendarDate
}

/** How far a candidacy is. */
export type CandidacyStage = 'none' | 'registered' | 'withdrawn' | 'elected' | 'not-elected'

/** A State that stands for a seat in an organ of another organisation. */
export type Candidacy = {
  readonly id: string
  readonly state: string
  /** The organ for which it stands: of others, never of the body. */
  readonly organ: string
  readonly seat: Texts
  readonly term: { readonly from: CalendarDate; readonly to: CalendarDate }
  readonly stage: CandidacyStage
  /** Every act of the body, oldest first; the last one is its present act. */
  readonly acts: readonly CandidacyStep[]
  readonly since: CalendarDate
}

/** A candidacy of which nothing is known yet. */
export const noCandidacy: Candidacy = {
  id: '',
  state: '',
  organ: '',
  seat: {},
  term: { from: '', to: '' },
  stage: 'none',
  acts: [],
  since: '',
}

/** The rung on which the body stands with a candidacy; null where it has taken no act. */
export const rungNow = ({ acts }: Candidacy): CandidacyRung | null => acts.at(-1)?.rung ?? null

/** The place of a rung on the ladder, from 1; 0 where there is none. */
export const heightOf = (rung: Rung | null): number =>
  rung === null ? 0 : (placeOn('candidacy', rung)?.rung ?? 0)
