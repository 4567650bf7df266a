import * as z from 'zod'
import { actTypes } from '../core/communique/closed-sets.ts'

const phrase = z.string().min(1)
const wordings = z.array(phrase).min(1)
const list = z.strictObject({ between: z.string(), last: z.string() })
const byKey = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value)

const phrasesOf = (language: 'zh' | 'ru' | 'en') =>
  z.strictObject({
    language: z.literal(language),
    forms: byKey(byKey(phrase)),
    betweenSentences: z.enum(['', ' ']),
    dates: z.strictObject({
      months: z.array(phrase).length(12),
      day: phrase,
      month: phrase,
      year: phrase,
      daysOfMonth: phrase,
      daysOfYear: phrase,
      daysOfYears: phrase,
      term: z.strictObject({ day: phrase, month: phrase, year: phrase }),
    }),
    ordinals: z.array(phrase),
    lists: z.strictObject({
      members: list,
      officials: list,
      states: list,
      documents: list,
      clauses: list,
      decisions: list.exactOptional(),
    }),
    body: z.strictObject({ name: phrase, short: phrase }),
    organs: byKey(
      z.strictObject({
        afterBody: phrase,
        running: phrase,
        bare: phrase,
        ministers: phrase.exactOptional(),
        listed: phrase.exactOptional(),
      }),
    ),
    posts: byKey(z.strictObject({ office: phrase, post: phrase })),
    persons: byKey(z.strictObject({ listed: phrase.exactOptional(), full: phrase.exactOptional() })),
    meetings: z.strictObject({
      regular: phrase,
      extraordinary: phrase,
      informal: phrase,
      numbered: phrase,
      plain: phrase,
    }),
    opening: z.strictObject({ 'in-person': wordings, video: wordings }),
    attendance: z.strictObject({
      person: phrase,
      members: wordings,
      together: wordings,
      officials: wordings,
    }),
    chair: wordings,
    documents: z.strictObject({
      open: z.string(),
      close: z.string(),
      titled: z.array(phrase),
      draft: phrase,
    }),
    adoptedInPrinciple: z.strictObject({ one: wordings, several: wordings }),
    naming: z.strictObject({
      sentence: wordings,
      acts: z.partialRecord(z.enum(actTypes), z.strictObject({ verb: phrase, initiative: phrase })),
    }),
    nomination: wordings,
    reports: z.strictObject({ sentence: wordings, approve: phrase, adopt: phrase, hear: phrase }),
    title: phrase.exactOptional(),
    events: z
      .strictObject({
        reception: wordings.exactOptional(),
        photo: wordings.exactOptional(),
        signing: wordings.exactOptional(),
        dinner: wordings.exactOptional(),
        other: wordings.exactOptional(),
      })
      .exactOptional(),
    items: z
      .strictObject({ considered: wordings, discussed: wordings, heard: wordings, noted: wordings })
      .exactOptional(),
    decisions: z.strictObject({ titled: wordings, series: wordings }).exactOptional(),
  })

/** What `profiles/<body>/phrases.json` holds: the same phrases in the three languages. */
export const phrasesSchema = z.strictObject({
  zh: phrasesOf('zh'),
  ru: phrasesOf('ru'),
  en: phrasesOf('en'),
})
