import { plainOf } from './plain.ts'
import type { Source } from './parts.ts'

const made = new WeakMap<object, ReadonlyMap<string, string>>()

/** A title without its outer marks, spaces and kind of dash, and with the short name of the body: the form in which titles are compared. */
export function titleKey(source: Source, title: string): string {
  const [full = '', short = ''] = source.lexicon.language.body.names
  return plainOf(title).replaceAll(full, short).replace(/[《》〈〉“”\s]/g, '')
}

/** The id under which the profile keeps a text: its register of instruments, and of documents that meetings act on. */
export function registered(source: Source, title: string): string | null {
  const known = made.get(source) ?? registerOf(source)
  made.set(source, known)
  return known.get(titleKey(source, title)) ?? null
}

function registerOf(source: Source): ReadonlyMap<string, string> {
  const { language } = source.lexicon.language
  const register = new Map<string, string>()
  for (const { id, title, variants } of [...source.profile.documents, ...source.profile.instruments]) {
    const titles = [title[language as 'zh'], ...(variants[language as 'zh'] ?? [])]
    for (const printed of titles) if (!register.has(titleKey(source, printed))) register.set(titleKey(source, printed), id)
  }
  return register
}
