import type { CalendarDate } from '../core/calendar.ts'

/** The day it is now, by universal time: what a question means that names no date. */
export const today = (): CalendarDate => new Date().toISOString().slice(0, 10)
