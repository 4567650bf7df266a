import { isInstant } from '../../core/instant.ts'
import { isInCalendar } from '../../core/calendar.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { type Refusal, sentenceOf } from '../../core/refusal.ts'
import { formatDate } from '../words/dates.ts'
import { enumeration } from '../words/plural.ts'
import { wordsIn } from '../words/word-book.ts'
import { formatZoned } from '../words/zoned.ts'
import { type Hall, nameIn, organIn } from './hall.ts'

type Says = (value: string, hall: Hall, language: InterfaceLanguage) => string

const states: Says = (codes, hall, language) =>
  enumeration(
    language,
    codes.split(', ').map(code => nameIn(hall, code, language)),
  )

const tongues: Says = (tags, _, language) => {
  const { languages } = wordsIn(language).draft
  return enumeration(
    language,
    tags.split(', ').map(tag => languages[tag] ?? tag),
  )
}

const organ: Says = (id, hall, language) => organIn(hall, id, language)

const moment: Says = (at, { zone }, language) => (isInstant(at) ? formatZoned(language, at, zone) : at)

const day: Says = (date, _, language) => (isInCalendar(date) ? formatDate(language, date) : date)

const act: Says = (name, _, language) => {
  const names: Readonly<Record<string, string>> = wordsIn(language).decisions.act
  return names[name] ?? name
}

/** How the facts of a refusal are named on a page; all others stand as they are. */
const says: Readonly<Record<string, Says>> = {
  states,
  state: states,
  languages: tongues,
  language: tongues,
  organ,
  next: organ,
  since: day,
  day,
  act,
  expires: moment,
  earliest: moment,
}

/** The sentence of a refusal with States, organs, languages and days by their names. */
export function hallSentence(refusal: Refusal, hall: Hall, language: InterfaceLanguage): string {
  const named = Object.entries(refusal.facts ?? {}).map(([name, value]) => [
    name,
    says[name]?.(value, hall, language) ?? value,
  ])
  return sentenceOf({ ...refusal, facts: Object.fromEntries(named) }, language)
}
