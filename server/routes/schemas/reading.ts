import * as z from 'zod'
import { actTypes, issueCodes, moods, scopeKinds } from '../../../core/communique/closed-sets.ts'
import type { Reading, Unreadable } from '../../../core/communique/reading.ts'
import { mentions } from './mentions.ts'
import { outcome } from './outcome.ts'
import { dateOrNull, place, precision, span, textOrNull } from './parts.ts'

export const meeting = z.object({
  organ: textOrNull,
  kind: z.enum(['regular', 'extraordinary', 'informal']).nullable(),
  number: z.int().nullable(),
  start: dateOrNull,
  end: dateOrNull,
  precision,
  place: place.nullable(),
  form: z.enum(['in-person', 'video']).nullable(),
  span: span.nullable(),
})

export const attendance = z
  .object({
    state: textOrNull,
    body: textOrNull,
    name: z.string(),
    office: textOrNull,
    capacity: z.enum(['member', 'ex-officio', 'observer', 'partner', 'guest', 'organization']),
    span,
  })
  .meta({ id: 'Attendance' })

export const chair = z
  .object({ state: textOrNull, name: textOrNull, span: span.nullable() })
  .meta({ id: 'Chair' })

const signature = z.object({ state: textOrNull, name: z.string(), office: textOrNull, span })

const paragraph = z.object({
  n: z.int(),
  kind: z.enum(['title', 'text', 'signature', 'date', 'note']),
  span,
})

/** The closed sets, each under its own name. */
export const actType = z.enum(actTypes).meta({ id: 'ActType' })
export const issueCode = z.enum(issueCodes).meta({ id: 'IssueCode' })

export const scope = z
  .object({
    kind: z.enum(scopeKinds),
    states: z.array(z.string()),
    notListed: z.array(z.string()),
    confidence: z.enum(['explicit', 'inferred', 'ambiguous']),
  })
  .meta({ id: 'Scope' })

export const act = z
  .object({
    id: z.string(),
    paragraph: z.int(),
    sentence: z.int(),
    verb: textOrNull,
    inheritsFrom: textOrNull.exactOptional(),
    type: actType,
    actors: z.array(z.string()),
    object: textOrNull,
    objectSpan: span.nullable(),
    scope,
    mood: z.enum(moods),
    degree: z.enum(['positive', 'high', 'deep', 'strong']).exactOptional(),
    addressee: z.string().exactOptional(),
    span,
  })
  .meta({ id: 'Act' })

export const answer = z.enum(['all-members', 'named', 'one-text', 'left-open'])

export const issue = z
  .object({ code: issueCode, span: span.nullable(), note: z.string() })
  .meta({ id: 'Issue' })

/** The contract `concord-reading/1`. */
export const reading = z
  .object({
    format: z.literal('concord-reading/1'),
    body: z.string(),
    language: z.string(),
    source: z.object({ sha256: z.string(), length: z.int() }),
    meeting,
    attendance: z.array(attendance),
    chair,
    signatures: z.array(signature),
    paragraphs: z.array(paragraph),
    acts: z.array(act),
    mentions,
    outcomes: z.array(outcome),
    issues: z.array(issue),
  })
  .meta({ id: 'Reading' }) satisfies z.ZodType<Reading>

/** Why a file could not be read at all. */
export const unreadable = z
  .object({
    format: z.literal('concord-reading/1'),
    error: z.object({
      code: z.enum(['empty', 'not-text', 'too-large', 'several-texts', 'unsupported-language']),
      message: z.string(),
    }),
  })
  .meta({ id: 'Unreadable' }) satisfies z.ZodType<Unreadable>
