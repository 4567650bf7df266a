import type { CalendarDate } from '../../core/calendar.ts'
import { formatDate, formatInstant, formatPeriod } from '../words/dates.ts'
import { useVisit } from './visit.tsx'

/** A date or period as far as it is known, in the words of the page, with its value for machines. */
export function When({ from, to }: { readonly from: CalendarDate; readonly to?: CalendarDate | null }) {
  const { language } = useVisit()
  return <time dateTime={from}>{formatPeriod(language, from, to ?? from)}</time>
}

/** Only day and month, where the year stands beside it. */
export function usePeriod(): (from: CalendarDate, to?: CalendarDate | null) => string {
  const { language } = useVisit()
  return (from, to) => (to ? formatPeriod(language, from, to) : formatDate(language, from))
}

/** An instant with its zone. */
export function Instant({ at }: { readonly at: string }) {
  const { language } = useVisit()
  return <time dateTime={at}>{formatInstant(language, at)}</time>
}
