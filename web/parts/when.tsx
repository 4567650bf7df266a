import type { CalendarDate } from '../../core/calendar.ts'
import { formatDate, formatInstant, formatPeriod, formatWithinYear } from '../words/dates.ts'
import { useVisit } from './visit.tsx'

/** A date or period as far as it is known, in the words of the page, with its value for machines. */
export function When({ from, to }: { readonly from: CalendarDate; readonly to?: CalendarDate | null }) {
  const { language } = useVisit()
  return <time dateTime={from}>{formatPeriod(language, from, to ?? from)}</time>
}

/** A date under a heading that is its year. */
export function WhenInYear({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }) {
  const { language } = useVisit()
  return <time dateTime={from}>{formatWithinYear(language, from, to)}</time>
}

/** Prints dates and periods where they are part of a sentence. */
export function usePeriod(): (from: CalendarDate, to?: CalendarDate | null) => string {
  const { language } = useVisit()
  return (from, to) => (to ? formatPeriod(language, from, to) : formatDate(language, from))
}

/** An instant with its zone. */
export function Instant({ at }: { readonly at: string }) {
  const { language } = useVisit()
  return <time dateTime={at}>{formatInstant(language, at)}</time>
}
