import { type InterfaceLanguage, isInterfaceLanguage } from '../language.ts'
import type { Term } from '../body/profile.ts'
import type { Language } from '../text/language.ts'
import { type ConcordancePlace, type LanguageVersion, placeIn } from './concordance-issue.ts'
import { type NameIndex, nameIndex, namesIn } from './name-index.ts'

/** A term in the words of one version, and the form that the term base gives for another language. */
export type TermOffer = {
  readonly here: ConcordancePlace
  readonly right: string
  readonly note: string | null
}

/** A term that the version in `language` does not print as the term base has it; `there` is what it seems to print instead. */
export type TermIssue = TermOffer & { readonly language: Language; readonly there: ConcordancePlace | null }

/** A term base ready for reading: each term is known by its place in the list. */
export type TermIndex = {
  readonly terms: readonly Term[]
  readonly languages: Readonly<Record<InterfaceLanguage, NameIndex>>
}

/** A term may have several forms, parted by a slash or a semicolon, the first being the one to write; brackets may be left out. */
const formsOf = (term: string): readonly string[] =>
  term
    .split(/\s*[/;；]\s*/)
    .flatMap(form => [form, form.replaceAll(/\s*[(（][^)）]*[)）]/g, '')])
    .filter((form, at, all) => form !== '' && all.indexOf(form) === at)

const indexOf = (terms: readonly Term[], language: InterfaceLanguage): NameIndex =>
  nameIndex(
    terms.flatMap((term, at) => formsOf(term[language]).map(words => ({ id: String(at), words }))),
    language,
    'any',
  )

/** Puts a term base in order for reading. */
export const termIndex = (terms: readonly Term[]): TermIndex => ({
  terms,
  languages: { zh: indexOf(terms, 'zh'), ru: indexOf(terms, 'ru'), en: indexOf(terms, 'en') },
})

/** What a profile's term base has for the words of a version, in another language: the right form, in the order of the text. */
export function termOffers(
  version: LanguageVersion,
  to: string,
  { terms, languages }: TermIndex,
): readonly TermOffer[] {
  if (!isInterfaceLanguage(version.language) || !isInterfaceLanguage(to)) return []
  return namesIn(version.text, languages[version.language]).flatMap(found => {
    const term = terms[Number(found.id)]
    const here = placeIn(version, found)
    return term && here ? [{ here, right: formsOf(term[to])[0] ?? term[to], note: term.note ?? null }] : []
  })
}

/** Whether a form stands in a text, also as a part of a longer term. */
const prints = ({ language, text }: LanguageVersion, form: string): boolean =>
  namesIn(text, nameIndex([{ id: form, words: form }], language, 'any')).length > 0

/** The first term of the same kind in the other version that nothing here answers: probably what stands in place of the right one. */
function insteadOf(term: Term, here: LanguageVersion, there: LanguageVersion, index: TermIndex) {
  if (!isInterfaceLanguage(here.language) || !isInterfaceLanguage(there.language)) return null
  const { language } = here
  const found = namesIn(there.text, index.languages[there.language]).find(({ id }) => {
    const other = index.terms[Number(id)]
    return other?.category === term.category && !formsOf(other[language]).some(form => prints(here, form))
  })
  return placeIn(there, found)
}

/** Names, of which there is one right form; common nouns are offered, but their grammar is the translator's. */
const named = new Set(['organ', 'organisation', 'role', 'instrument', 'initiative'])

/** Terms of one version that the other does not print as the term base has them, each once. */
export function termIssues(
  here: LanguageVersion,
  there: LanguageVersion,
  index: TermIndex,
): readonly TermIssue[] {
  const { language } = there
  if (!isInterfaceLanguage(here.language) || !isInterfaceLanguage(language)) return []
  const met = new Set<string>()
  const said = new Set(namesIn(there.text, index.languages[language]).map(({ id }) => id))
  return namesIn(here.text, index.languages[here.language]).flatMap(found => {
    const term = index.terms[Number(found.id)]
    const place = placeIn(here, found)
    if (!term || !place || !named.has(term.category) || met.has(found.id)) return []
    met.add(found.id)
    if (said.has(found.id) || formsOf(term[language]).some(form => prints(there, form))) return []
    const right = formsOf(term[language])[0] ?? term[language]
    const instead = insteadOf(term, here, there, index)
    return [{ here: place, language, right, note: term.note ?? null, there: instead }]
  })
}
