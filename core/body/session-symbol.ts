import type { CalendarDate } from '../calendar.ts'
import { organBy } from './organ-by.ts'
import type { Profile } from './profile.ts'

/**
 * The symbol of a document of a meeting: body, organ, year and place of the meeting among those of that year, series;
 * `SCO/CFM/2018-1/COM` is the communiqué of the first of 2018. One symbol for all languages (practice: symbols).
 */
export function sessionSymbol(profile: Profile, organ: string, start: CalendarDate, series = 'COM'): string {
  const year = start.slice(0, 4)
  const earlier = profile.meetings.filter(
    meeting => meeting.organ === organ && meeting.start.startsWith(year) && meeting.start < start,
  )
  const slug = (organBy(profile, organ)?.slug ?? organ).toUpperCase()
  return `${profile.id}/${slug}/${year}-${earlier.length + 1}/${series}`
}
