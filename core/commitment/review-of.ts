import type { CalendarDate } from '../calendar.ts'
import { type Commitment, type CommitmentStanding, standingOn } from './commitment.ts'

/** One line of the review of implementation. */
export type ReviewLine = { readonly commitment: Commitment; readonly standing: CommitmentStanding }

/** The review of implementation for a meeting: what named earlier meetings undertook, and how it stands (M07). */
export type Review = {
  readonly meetings: readonly string[]
  readonly lines: readonly ReviewLine[]
  readonly fulfilled: number
  readonly overdue: number
  readonly open: number
}

const isDone = ({ standing }: ReviewLine): boolean =>
  standing === 'fulfilled' || standing === 'fulfilled-late'
const isOver = (line: ReviewLine): boolean => isDone(line) || line.standing === 'overtaken'

/** The commitments of named earlier meetings on a day, with counts: fulfilled, overdue, and open with time left. */
export function reviewOf(
  commitments: readonly Commitment[],
  meetings: readonly string[],
  day: CalendarDate,
): Review {
  const lines = commitments
    .filter(({ meeting }) => meeting !== null && meetings.includes(meeting))
    .map(commitment => ({ commitment, standing: standingOn(commitment, day) }))
  const overdue = lines.filter(({ standing }) => standing === 'overdue').length
  const fulfilled = lines.filter(isDone).length
  const open = lines.filter(line => !isOver(line) && line.standing !== 'overdue').length
  return { meetings, lines, fulfilled, overdue, open }
}
