import type { CalendarDate } from '../calendar.ts'
import type { SourceRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'

/** In whose name a position speaks: of all members of the day, or of those that are listed, in protocol order. */
export type PositionScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly states: readonly string[] }

/** A later text that says it again. `of` is the position that it goes back to; null is the mark ‘unlinked’ (M27). */
export type Reaffirmation = {
  readonly on: CalendarDate
  readonly source: SourceRef
}

/** How far a position is (practice 5.11). */
export type PositionStage = 'none' | 'taken' | 'modified' | 'lapsed'

/** What the body has said on a topic, in an adopted text. */
export type Position = {
  readonly id: string
  readonly topic: Texts
  readonly scope: PositionScope
  readonly text: Texts
  readonly source: SourceRef
  readonly on: CalendarDate
  readonly stage: PositionStage
  /** Whether its own words reaffirm an earlier position; then it has a predecessor, or it is unlinked. */
  readonly says: 'new' | 'reaffirmed'
  readonly predecessors: readonly string[]
  readonly reaffirmations: readonly Reaffirmation[]
  readonly successor: string | null
}

/** A position of which nothing is known yet. */
export const noPosition: Position = {
  id: '',
  topic: {},
  scope: { kind: 'all' },
  text: {},
  source: { kind: 'decision', organ: '', decision: '' },
  on: '',
  stage: 'none',
  says: 'new',
  predecessors: [],
  reaffirmations: [],
  successor: null,
}

/** Whether it reaffirms something that nobody has found yet: the secretariat's list (M27, I-32). */
export const isUnlinked = ({ stage, says, predecessors }: Position): boolean =>
  stage !== 'none' && says === 'reaffirmed' && predecessors.length === 0
