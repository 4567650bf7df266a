import * as z from 'zod'
import { isAudience } from '../../../core/journal/audiences.ts'
import type { Audience } from '../../../core/journal/entry.ts'

/** A day of the calendar: `2018-04-24`. */
export const day = z.iso.date().describe('A day, YYYY-MM-DD')

/** A calendar date as far as it is known. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD')

export const dateOrNull = calendarDate.nullable()
export const textOrNull = z.string().nullable()
export const precision = z.enum(['day', 'month', 'year', 'none'])
export const instant = z.iso.datetime().describe('An instant in UTC')

/** A name or sentence in the three languages of the interface. */
export const words = z.object({ zh: z.string(), ru: z.string(), en: z.string() }).meta({ id: 'Words' })

export const stateCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('A State, ISO 3166-1 alpha-3')

export const bodyId = z.string().min(1).max(40).describe('Id of a body, in any case: SCO or sco')
export const inBody = z.object({ body: bodyId })

/** A question about one day; without one, about today. */
export const onDay = z.object({ on: day.optional() })

/** A State, or its place in a named scope. */
export const scopedState = z
  .string()
  .regex(/^((not-)?listed:)?[A-Z]{3}$/)
  .describe('KAZ: named; listed:KAZ, not-listed:KAZ: in a named scope')

export const year = z.string().regex(/^\d{4}$/)

export const audience = z.custom<Audience>(value => typeof value === 'string' && isAudience(value))

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .describe('Language of a text: zh, ru, en')
export const slug = z.string().max(40).describe('An organ in an address: cfm')

/** The address of a meeting: body, organ, first day. */
export const meetingPlace = z.object({ body: bodyId, organ: slug, start: z.string().max(20) })

/** A page of a list: no reply grows without bound. */
export const paging = {
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe('The page, from 1'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items on a page'),
}

/** How many lines of a list that has no pages. */
export const lineLimit = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Lines at most'),
})

export const idOnly = z.object({ id: z.uuid() })

/** A list, a page at a time. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ total: z.int(), page: z.int(), limit: z.int(), items: z.array(item) })

/** One page of a list that is at hand as a whole. */
export function onPage<Item>(items: readonly Item[], page: number, limit: number) {
  return { total: items.length, page, limit, items: items.slice((page - 1) * limit, page * limit) }
}

/** A stretch of the text, in UTF-16 code units, the end excluded. */
export const span = z.tuple([z.int(), z.int()]).meta({ id: 'Span' })

export const place = z.object({ name: z.string(), state: textOrNull }).meta({ id: 'Place' })

export const windowRead = z
  .object({ from: dateOrNull, to: dateOrNull, precision, printed: z.string() })
  .meta({ id: 'Window' })
