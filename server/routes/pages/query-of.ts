import type { FastifyRequest } from 'fastify'
import { isInCalendar, type CalendarDate } from '../../../core/calendar.ts'
import { fieldsOf } from './fields-of.ts'

/** The query of a page as single words, trimmed; a name given twice counts once, an empty value as none. */
export function queryOf(request: FastifyRequest): Readonly<Partial<Record<string, string>>> {
  const pairs = Object.entries(fieldsOf(request.query)).map(([name, value]) => [
    name,
    String(Array.isArray(value) ? value[0] : value)
      .trim()
      .slice(0, 500),
  ])
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''))
}

/** The day that a page is asked for; anything else than a day of the calendar is no question. */
export const dayOf = (asked: string | undefined, today: CalendarDate): CalendarDate =>
  asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) && isInCalendar(asked) ? asked : today
