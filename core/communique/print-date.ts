import { type CalendarDate, precisionOf, type Window } from '../calendar.ts'
import { fill } from './fill.ts'
import type { LanguagePhrases } from './phrases.ts'

type Parts = { readonly year: string; readonly month: string | null; readonly date: string | null }

function partsOf(day: CalendarDate, phrases: LanguagePhrases): Parts {
  const [year = '', month, date] = day.split('-')
  return {
    year,
    month: month === undefined ? null : (phrases.dates.months[Number(month) - 1] ?? null),
    date: date === undefined ? null : String(Number(date)),
  }
}

const printed = (
  phrase: string,
  parts: Readonly<Record<string, string | null>>,
  phrases: LanguagePhrases,
) => {
  const text = fill(phrase, parts, phrases)
  return text.kind === 'filled' ? text.text : null
}

/** A date as the language prints it, at its own precision: nothing is added to a month or a year. */
export function printDate(day: CalendarDate, phrases: LanguagePhrases): string | null {
  const precision = precisionOf(day)
  return precision === 'none' ? null : printed(phrases.dates[precision], partsOf(day, phrases), phrases)
}

/** The days of a meeting: one day, some of a month, of a year, or across years. */
export function printDays(start: CalendarDate, end: CalendarDate, phrases: LanguagePhrases): string | null {
  if (start === end) return printDate(start, phrases)
  if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day') return null
  const last = partsOf(end, phrases)
  const parts = {
    ...partsOf(start, phrases),
    lastDate: last.date,
    lastMonth: last.month,
    from: printDate(start, phrases),
    to: printDate(end, phrases),
  }
  const { daysOfMonth, daysOfYear, daysOfYears } = phrases.dates
  if (start.slice(0, 7) === end.slice(0, 7)) return printed(daysOfMonth, parts, phrases)
  return printed(start.slice(0, 4) === end.slice(0, 4) ? daysOfYear : daysOfYears, parts, phrases)
}

const atPrecision = (day: CalendarDate, precision: Window['precision']): CalendarDate =>
  precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day

/** A term of office from its first to its last day; `null` where an end is open or not known. */
export function printTerm(term: Window | null, phrases: LanguagePhrases): string | null {
  if (!term?.from || !term.to || term.precision === 'none') return null
  const parts = {
    from: printDate(atPrecision(term.from, term.precision), phrases),
    to: printDate(atPrecision(term.to, term.precision), phrases),
    fromYear: term.from.slice(0, 4),
    toYear: term.to.slice(0, 4),
  }
  return printed(phrases.dates.term[term.precision], parts, phrases)
}
