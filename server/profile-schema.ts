import * as z from 'zod'
import { isInCalendar, precisionOf } from '../core/calendar.ts'
import { concordanceSchema } from './concordance-schema.ts'
import { parametersSchema } from './parameters-schema.ts'
import { phrasesSchema } from './phrases-schema.ts'

/** Shapes of the files of a profile. An unknown key is an error: in data kept by hand it is a misspelt one. */

const words = z.strictObject({ zh: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) })
const variants = z.record(z.string(), z.array(z.string().min(1)))
const date = z
  .string()
  .refine(isInCalendar, { error: 'expected a date of the calendar: 2018-04-24, 2018-04 or 2018' })
const day = date.refine(value => precisionOf(value) === 'day', { error: 'expected a day: 2018-04-24' })
const sourced = {
  source: z.string().min(1, { error: 'expected where the fact comes from' }),
  evidence: z.enum(['read', 'memory']),
}
const dates = { from: date.nullable(), to: date.nullable() }
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'expected an id: letters, digits, hyphens' })
const code = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'expected a State code of three capitals, ISO 3166-1 alpha-3' })

const identity = z.strictObject({
  id,
  name: words,
  short: words,
  languages: z.strictObject({
    authentic: z.array(z.string()).min(1),
    working: z.array(z.string()),
    ...sourced,
  }),
  protocolLanguage: z.enum(['zh', 'ru', 'en']),
  officials: z.strictObject({ order: z.array(id), ...sourced }),
  parameters: parametersSchema,
})

const state = z.strictObject({ code, short: words, official: words, ...sourced })

const statusKind = z.enum(['member', 'observer', 'dialogue-partner', 'partner'])
/** One act may give a status to several States: the file keeps them together, the profile has one status for each. */
const statuses = z.array(
  z.strictObject({
    kind: statusKind,
    states: z.array(code).min(1),
    ...dates,
    act: words.nullable(),
    note: words.exactOptional(),
    ...sourced,
  }),
)

const organ = z.strictObject({
  id,
  slug: z.string().regex(/^[a-z0-9-]+$/, { error: 'expected small letters, digits, hyphens' }),
  kind: z.enum(['organization', 'council', 'meeting', 'permanent', 'group', 'external']),
  rank: z.number().int().positive().nullable(),
  name: words,
  short: words,
  prepares: z.array(id),
  submitsTo: z.array(id),
  chairedBy: z.enum(['presidency', 'elected', 'head']).nullable(),
  ...sourced,
})

const post = z.strictObject({
  id,
  organ: id,
  name: words,
  termYears: z.number().int().positive().nullable(),
  renewable: z.boolean().nullable(),
  nominatedBy: id.nullable(),
  approvedBy: id.nullable(),
  ...sourced,
})

const person = z.strictObject({ id, name: words, variants, state: code.nullable(), ...sourced })

const holding = z.strictObject({
  person: id,
  post: id.nullable(),
  office: words.nullable(),
  state: code.nullable(),
  ...dates,
  seen: z.array(date),
  ...sourced,
})

const presidency = z.strictObject({ state: code, ...dates, ...sourced })

const meeting = z.strictObject({
  organ: id,
  kind: z.enum(['regular', 'extraordinary', 'informal']),
  number: z.number().int().positive().nullable(),
  start: date,
  end: date,
  precision: z.enum(['day', 'month', 'year', 'none']),
  place: words.nullable(),
  state: code.nullable(),
  form: z.enum(['in-person', 'video']).nullable(),
  ...sourced,
})

const instrument = z.strictObject({
  id,
  title: words,
  variants,
  kind: z.string().min(1),
  ofBody: z.boolean(),
  date: date.nullable(),
  dateOf: z.enum(['signature', 'adoption', 'approval', 'conclusion', 'issue']).nullable(),
  place: words.nullable(),
  inForceFrom: date.nullable(),
  inForceTo: date.nullable(),
  window: z.strictObject({ from: day, to: day }).nullable(),
  parties: z.array(z.strictObject({ state: code, ...dates })),
  depositary: z.string().nullable(),
  implements: id.exactOptional(),
  initiator: code.exactOptional(),
  ...sourced,
})

const document = z.strictObject({
  id,
  title: words,
  variants,
  kind: z.string().min(1),
  organ: id,
  ...sourced,
})

const competence = z.strictObject({
  organ: id,
  act: z.enum(['adopt-in-principle', 'adopt', 'approve', 'hear', 'nominate', 'appoint']),
  document: z.string().min(1),
  draft: z.boolean(),
  nextOrgan: id.nullable(),
  ...sourced,
})

const attested = z.enum(['read', 'memory'])
const term = z.strictObject({
  zh: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
  category: z.string().min(1),
  note: z.string().exactOptional(),
  attested: z.strictObject({ zh: attested, ru: attested, en: attested }),
})

/** What a folder of `profiles/` holds: each key is the file `<key>.json`. */
export const profileFiles = z.strictObject({
  profile: identity,
  states: z.array(state).min(1),
  statuses,
  organs: z.array(organ).min(1),
  posts: z.array(post),
  persons: z.array(person),
  holdings: z.array(holding),
  presidencies: z.array(presidency),
  meetings: z.array(meeting),
  instruments: z.array(instrument),
  documents: z.array(document),
  competences: z.array(competence),
  terms: z.array(term),
  phrases: phrasesSchema,
  concordance: concordanceSchema,
})
