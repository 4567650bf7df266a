import * as z from 'zod'
import { outcomeTypes } from '../../../core/communique/closed-sets.ts'
import type { OutcomeRead } from '../../../core/communique/reading.ts'
import { dateOrNull, place, precision, span, textOrNull, windowRead } from './parts.ts'

export const outcomeType = z.enum(outcomeTypes).meta({ id: 'OutcomeType' })

/** What the meeting did; which fields there are follows from the type. */
export const outcome = z
  .object({
    paragraph: z.int(),
    span,
    type: outcomeType,
    act: textOrNull,
    document: textOrNull.exactOptional(),
    period: windowRead.nullable().exactOptional(),
    nextOrgan: textOrNull.exactOptional(),
    count: z.int().nullable().exactOptional(),
    person: textOrNull.exactOptional(),
    state: textOrNull.exactOptional(),
    states: z.array(z.string()).exactOptional(),
    post: textOrNull.exactOptional(),
    postId: textOrNull.exactOptional(),
    organ: textOrNull.exactOptional(),
    seat: textOrNull.exactOptional(),
    term: windowRead.nullable().exactOptional(),
    start: dateOrNull.exactOptional(),
    end: dateOrNull.exactOptional(),
    precision: precision.exactOptional(),
    place: place.nullable().exactOptional(),
  })
  .meta({ id: 'Outcome' }) satisfies z.ZodType<OutcomeRead>
