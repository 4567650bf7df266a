import * as z from 'zod'
import { actTypes, moods } from '../core/communique/closed-sets.ts'
import type { ReadingLanguage } from '../core/communique/reading-language.ts'
import { interfaceLanguages } from '../core/language.ts'
import { fault, type ProfileFault } from './profile-fault.ts'

const word = z.string().min(1)
const words = z.array(word).readonly()
const some = z.array(word).min(1).readonly()
const capacities = ['member', 'ex-officio', 'observer', 'partner', 'guest', 'organization'] as const
const meetingKinds = [
  ...(['council', 'ministerial', 'expert', 'contact-group', 'forum', 'external'] as const),
  ...(['process', 'protocol', 'event'] as const),
] as const
const documentKinds = [
  ...(['declaration', 'communique', 'statement', 'report', 'briefing', 'budget'] as const),
  ...(['plan', 'decisions', 'other'] as const),
] as const

const verb = z.strictObject({
  type: z.enum(actTypes),
  mood: z.enum(moods),
  words,
  chain: z.enum(['always', 'done', 'never']),
  degree: z.enum(['positive', 'high', 'deep', 'strong']).exactOptional(),
  statement: z.literal(true).exactOptional(),
  after: z.literal(true).exactOptional(),
})

const meeting = z.strictObject({
  nouns: words,
  held: words,
  regular: words,
  extraordinary: words,
  informal: words,
  next: words,
  planned: words,
  video: words,
  summit: words,
  manner: words,
  levels: words,
})

const instruments = z.strictObject({
  heads: z.record(word, words),
  bare: z.array(z.strictObject({ title: word, kind: word })).readonly(),
  initiative: word,
  attributes: z
    .array(
      z.strictObject({ of: z.enum(['signature', 'adoption', 'approval', 'conclusion', 'issue']), words }),
    )
    .readonly(),
  draft: words,
  drafting: words,
  relying: words,
})

const outcomes = z.strictObject({
  batch: words,
  batchNouns: words,
  candidate: words,
  candidacy: words,
  initiatives: words,
  refer: words,
  submit: word,
  review: words,
  presidency: words,
  reports: words,
})

/** The shape of `reading.<language>.json`; a word too many or too few is told with its place. */
const schema: z.ZodType<ReadingLanguage> = z.strictObject({
  language: z.enum(interfaceLanguages),
  body: z.strictObject({ names: some, members: some }),
  verbs: z.array(verb).min(1).readonly(),
  adverbs: words,
  connectives: words,
  coverbs: words,
  openers: words,
  collectives: z
    .array(z.strictObject({ scope: z.enum(['standing', 'members', 'open', 'part']), words }))
    .readonly(),
  partial: words,
  officials: words,
  representatives: words,
  sittings: words,
  organs: z
    .array(z.strictObject({ id: word.nullable(), names: words, own: z.literal(true).exactOptional() }))
    .readonly(),
  organEndings: z.array(z.strictObject({ id: word, words })).readonly(),
  officesOfBody: z.record(word, word),
  offices: words,
  groups: z.array(z.strictObject({ capacity: z.enum(capacities), words })).readonly(),
  attendance: words,
  meeting,
  mentioned: z.array(z.strictObject({ kind: z.enum(meetingKinds), heads: words })).readonly(),
  processes: words,
  lists: z.strictObject({ separators: words, conjunctions: words }),
  dates: z.strictObject({ year: word, month: word, day: word, to: words, until: words }),
  deontic: z.strictObject({ words, not: words }),
  evaluative: words,
  own: words,
  others: words,
  addressees: words,
  instruments,
  documents: z.array(z.strictObject({ kind: z.enum(documentKinds), nouns: words })).readonly(),
  outcomes,
  posts: z.array(z.strictObject({ id: word.nullable(), names: words })).readonly(),
  places: z.record(word, words),
  stateVariants: z.record(word, words),
  notStates: words,
  doubts: z.strictObject({ collectives: words, oblique: words, counted: words, regions: words }),
  notes: words,
  datelines: words,
  titleEndings: words,
})

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || '(whole file)'

/** A file is of the language that it is named after; otherwise nothing else in it is worth telling. */
const isNamedAs = (json: unknown, name: string): boolean =>
  typeof json !== 'object' ||
  json === null ||
  !('language' in json) ||
  `reading.${String(json.language)}` === name

/** What a file holds as a reading language, or all that is wrong in it, by file, place and expectation. */
export function readingLanguageOf(json: unknown, name: string): ReadingLanguage | readonly ProfileFault[] {
  if (!isNamedAs(json, name))
    return [fault(name, 'language', `expected "${name.slice(8)}", as the file is named`)]
  const parsed = schema.safeParse(json, { jitless: true })
  if (parsed.success) return parsed.data
  return parsed.error.issues.map(({ path, message }) => fault(name, placeOf(path), message))
}

/** Whether an answer is a list of faults. */
export const isFaults = (
  answer: ReadingLanguage | readonly ProfileFault[],
): answer is readonly ProfileFault[] => Array.isArray(answer)
