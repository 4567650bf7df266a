import { lastDay, type CalendarDate } from '../../core/calendar.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'

/** How a meeting is known: its text is recorded, a source outside tells of it, or it is still to come. */
export type Known = 'recorded' | 'known' | 'expected'

export function knownAs(line: MeetingLine, today: CalendarDate): Known {
  if (line.recorded.length > 0) return 'recorded'
  return lastDay(line.end) >= today ? 'expected' : 'known'
}

/** Meetings that are still to come, the nearest first. */
export const upcoming = (lines: readonly MeetingLine[], today: CalendarDate): readonly MeetingLine[] =>
  lines.filter(line => knownAs(line, today) === 'expected')

/** The meeting planned in Concord that a line of the record is about, if one is: of the same organ and the same days. */
export const plannedAs = ({ organ, start }: MeetingLine, planned: readonly Meeting[]): Meeting | undefined =>
  planned.find(each => each.organ === organ && each.start.startsWith(start))

/** Meetings by year, the latest first. */
export function byYear(
  lines: readonly MeetingLine[],
): readonly (readonly [string, readonly MeetingLine[]])[] {
  const years = new Map<string, MeetingLine[]>()
  for (const line of lines.toReversed()) {
    const year = line.start.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), line])
  }
  return [...years]
}
