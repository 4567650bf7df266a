import { firstDay, lastDay, type CalendarDate } from '../calendar.ts'
import type { Profile } from '../body/profile.ts'
import type { InstrumentMention, Reading } from './reading.ts'

/** An instrument that is cited with another date than the register has for it (M22). */
export type CitationIssue = {
  readonly mention: InstrumentMention
  readonly printed: CalendarDate
  readonly registered: CalendarDate
  readonly source: string
}

/** Whether two dates can mean the same day, each as exactly as it is stated. */
const canBeOne = (one: CalendarDate, other: CalendarDate): boolean =>
  firstDay(one) <= lastDay(other) && firstDay(other) <= lastDay(one)

/** Citations whose date contradicts the register. A date of another kind, or one that is in no register, contradicts nothing. */
export function citationIssues(reading: Reading, { instruments }: Profile): readonly CitationIssue[] {
  return reading.mentions.instruments.flatMap(mention => {
    const known = instruments.find(({ id }) => id === mention.id)
    if (!known || known.date === null || mention.date === null) return []
    if (mention.dateOf !== null && known.dateOf !== null && mention.dateOf !== known.dateOf) return []
    if (canBeOne(mention.date, known.date)) return []
    return [{ mention, printed: mention.date, registered: known.date, source: known.source }]
  })
}
