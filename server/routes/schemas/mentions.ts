import * as z from 'zod'
import type { Mentions } from '../../../core/communique/reading.ts'
import { dateOrNull, place, precision, span, textOrNull, windowRead } from './parts.ts'

const mention = { paragraph: z.int(), span }

const meeting = z.object({
  ...mention,
  id: z.string(),
  name: z.string(),
  organ: textOrNull,
  kind: z
    .enum([
      'council',
      'ministerial',
      'expert',
      'contact-group',
      'forum',
      'external',
      'process',
      'protocol',
      'event',
    ])
    .nullable(),
  number: z.int().nullable(),
  start: dateOrNull,
  end: dateOrNull,
  precision,
  place: place.nullable(),
  form: z.enum(['in-person', 'video']).nullable(),
  status: z.enum(['held', 'planned', 'proposed', 'ongoing']).nullable(),
  level: z.string().exactOptional(),
  resolved: z.literal(true).exactOptional(),
})

export const instrumentMention = z.object({
  ...mention,
  id: textOrNull,
  title: z.string(),
  kind: textOrNull,
  status: z.enum(['existing', 'draft', 'anticipated']).nullable(),
  date: dateOrNull,
  precision,
  dateOf: z.enum(['signature', 'adoption', 'approval', 'conclusion', 'issue']).nullable(),
  place: place.nullable(),
  window: windowRead.nullable(),
})

const document = z.object({
  ...mention,
  id: textOrNull,
  title: z.string(),
  kind: z
    .enum([
      'declaration',
      'communique',
      'statement',
      'report',
      'briefing',
      'budget',
      'plan',
      'decisions',
      'other',
    ])
    .nullable(),
  draft: z.boolean(),
})

/** What the paragraphs name. */
export const mentions = z
  .object({
    meetings: z.array(meeting),
    instruments: z.array(instrumentMention),
    organs: z.array(z.object({ ...mention, id: textOrNull, name: z.string() })),
    states: z.array(z.object({ ...mention, id: z.string(), name: z.string() })),
    posts: z.array(
      z.object({
        ...mention,
        id: textOrNull,
        name: z.string(),
        state: textOrNull,
        holder: textOrNull,
        term: windowRead.nullable(),
      }),
    ),
    documents: z.array(document),
  })
  .meta({ id: 'Mentions' }) satisfies z.ZodType<Mentions>
