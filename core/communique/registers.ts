import type { CalendarDate } from '../calendar.ts'
import { plainOf } from './plain.ts'
import type { Lexicon } from './lexicon.ts'
import type { Source } from './parts.ts'

const made = new WeakMap<Lexicon, ReadonlyMap<string, Entry>>()

/** A title without its outer marks, spaces and kind of dash, and with the short name of the body: the form in which titles are compared. */
export function titleKey(source: Source, title: string): string {
  const [full = '', short = ''] = source.lexicon.language.body.names
  return plainOf(title)
    .replaceAll(full, short)
    .replace(/[《》〈〉“”\s]/g, '')
}

/** The id under which the profile keeps a text: its register of instruments, and of documents that meetings act on. */
export function registered(source: Source, title: string, day: CalendarDate | null): string | null {
  const known = made.get(source.lexicon) ?? registerOf(source)
  made.set(source.lexicon, known)
  const entry = known.get(titleKey(source, title))
  return entry && !isYetToCome(entry.date, day) ? entry.id : null
}

type Entry = { readonly id: string; readonly date: CalendarDate | null }

/** Two texts of different years may bear one short title: none is named more than a year before its date. */
const isYetToCome = (date: CalendarDate | null, day: CalendarDate | null): boolean =>
  date !== null && day !== null && Number(date.slice(0, 4)) > Number(day.slice(0, 4)) + 1

function registerOf(source: Source): ReadonlyMap<string, Entry> {
  const { language } = source.lexicon.language
  const register = new Map<string, Entry>()
  const documents = source.profile.documents.map(document => ({ ...document, date: null }))
  for (const { id, title, variants, date } of [...documents, ...source.profile.instruments]) {
    const titles = [title[language], ...(variants[language] ?? [])]
    for (const printed of titles)
      if (!register.has(titleKey(source, printed))) register.set(titleKey(source, printed), { id, date })
  }
  return register
}
