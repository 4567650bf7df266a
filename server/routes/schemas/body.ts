import * as z from 'zod'
import type { Instrument, Organ, Presidency, State, Status } from '../../../core/body/profile.ts'
import { calendarDate, dateOrNull, textOrNull, words } from './parts.ts'

const variants = z.record(z.string(), z.array(z.string()))
const sourced = { source: z.string(), evidence: z.enum(['read', 'memory']) }

export const bodyLine = z
  .object({
    id: z.string(),
    name: words,
    short: words,
    languages: z.object({ authentic: z.array(z.string()), working: z.array(z.string()), ...sourced }),
    protocolLanguage: z.string(),
  })
  .meta({ id: 'Body' })

export const state = z
  .object({
    ...sourced,
    code: z.string(),
    short: words,
    official: words,
    variants: variants.exactOptional(),
  })
  .meta({ id: 'State' }) satisfies z.ZodType<State>

export const status = z
  .object({
    ...sourced,
    state: z.string(),
    kind: z.enum(['member', 'observer', 'dialogue-partner', 'partner']),
    from: dateOrNull,
    to: dateOrNull,
    act: words.nullable(),
    note: words.exactOptional(),
  })
  .meta({ id: 'Status' }) satisfies z.ZodType<Status>

export const organ = z
  .object({
    ...sourced,
    id: z.string(),
    slug: z.string(),
    kind: z.enum(['organization', 'council', 'meeting', 'permanent', 'group', 'external']),
    rank: z.int().nullable(),
    name: words,
    short: words,
    prepares: z.array(z.string()),
    submitsTo: z.array(z.string()),
    chairedBy: z.enum(['presidency', 'elected', 'head']).nullable(),
  })
  .meta({ id: 'Organ' }) satisfies z.ZodType<Organ>

export const presidency = z
  .object({ ...sourced, state: z.string(), from: dateOrNull, to: dateOrNull })
  .meta({ id: 'Presidency' }) satisfies z.ZodType<Presidency>

const party = z.object({ state: z.string(), from: dateOrNull, to: dateOrNull })

export const instrument = z
  .object({
    ...sourced,
    id: z.string(),
    title: words,
    variants,
    kind: z.string(),
    ofBody: z.boolean(),
    date: dateOrNull,
    dateOf: z.enum(['signature', 'adoption', 'approval', 'conclusion', 'issue']).nullable(),
    place: words.nullable(),
    inForceFrom: dateOrNull,
    inForceTo: dateOrNull,
    window: z.object({ from: calendarDate, to: calendarDate }).nullable(),
    parties: z.array(party),
    depositary: textOrNull,
    implements: z.string().exactOptional(),
    initiator: z.string().exactOptional(),
  })
  .meta({ id: 'Instrument' }) satisfies z.ZodType<Instrument>
