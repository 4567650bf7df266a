import type { Profile } from '../body/profile.ts'
import { type InterfaceLanguage, interfaceLanguages, type Words } from '../language.ts'
import { type NameForm, type NameIndex, nameIndex } from './name-index.ts'

type Forms = Readonly<Record<InterfaceLanguage, readonly string[]>>

/**
 * What a body's profile gives for comparing languages: the ladders of its verbs with the words of each rung, further printed
 * names of organs and States, and words that only look like one of them. `*` stands for any ending of a word.
 */
export type ConcordanceNames = {
  /** Rungs from weak to strong (practice, section 11). */
  readonly ladders: Readonly<Record<string, readonly string[]>>
  /** How each rung is called, in the form in which a communiqué would print it. */
  readonly rungNames: Readonly<Record<string, Words>>
  readonly rungs: Readonly<Record<string, Forms>>
  readonly notActs: Forms
  readonly organs: Readonly<Record<string, Forms>>
  readonly states: Readonly<Record<string, Forms>>
  /** Words by which a language speaks of a State without naming it: Afghan. They answer its name, and are never missed. */
  readonly adjectives: Readonly<Record<string, Forms>>
  readonly notNames: Forms
}

/** The same, ready for reading texts of one language. */
type OneLanguage = {
  readonly acts: NameIndex
  readonly organs: NameIndex
  readonly states: NameIndex
  readonly adjectives: NameIndex
}

/** What texts of a body are compared by, in the languages that its profile speaks. */
export type ConcordanceWords = {
  /** Ladders by name, each from weak to strong. */
  readonly ladders: Readonly<Record<string, readonly string[]>>
  readonly rungNames: Readonly<Record<string, Words>>
  /** The rungs that a word may stand on, by the id under which it is found. */
  readonly rungsOf: ReadonlyMap<string, readonly string[]>
  readonly languages: Readonly<Record<InterfaceLanguage, OneLanguage>>
}

/** The id of words that only look like a name or a verb. */
export const nothingNamed = ''

const nothing = (forms: readonly string[]): readonly NameForm[] =>
  forms.map(words => ({ id: nothingNamed, words }))

/** One word may stand on several rungs: in Russian, отметили notes and points out. */
function rungsByWord({ rungs }: ConcordanceNames, language: InterfaceLanguage): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [rung, forms] of Object.entries(rungs))
    for (const words of forms[language]) found.set(words, [...(found.get(words) ?? []), rung])
  return found
}

const actForms = (names: ConcordanceNames, language: InterfaceLanguage): readonly NameForm[] => [
  ...nothing(names.notActs[language]),
  ...[...rungsByWord(names, language)].map(([words, rungs]) => ({ id: rungs.join(' '), words })),
]

/** The body itself is named everywhere and in many ways; what must be the same is which of its organs is meant. */
const organForms = (
  profile: Profile,
  names: ConcordanceNames,
  language: InterfaceLanguage,
): readonly NameForm[] => [
  ...nothing(names.notNames[language]),
  ...profile.organs
    .filter(({ kind }) => kind !== 'organization' && kind !== 'external')
    .flatMap(({ id, name, short }) =>
      [name[language], short[language], ...(names.organs[id]?.[language] ?? [])].map(words => ({
        id,
        words,
      })),
    ),
]

/** A Chinese name of one character is part of too many words: it is found in its longer form only. */
const isClear = ({ words }: NameForm): boolean => words.length > 1

const stateForms = (
  profile: Profile,
  names: ConcordanceNames,
  language: InterfaceLanguage,
): readonly NameForm[] => [
  ...nothing(names.notNames[language]),
  ...profile.states.flatMap(({ code, short, official }) =>
    [short[language], official[language], ...(names.states[code]?.[language] ?? [])].map(words => ({
      id: code,
      words,
    })),
  ),
]

const adjectiveForms = (names: ConcordanceNames, language: InterfaceLanguage): readonly NameForm[] =>
  Object.entries(names.adjectives).flatMap(([id, forms]) => forms[language].map(words => ({ id, words })))

const oneLanguage = (
  profile: Profile,
  names: ConcordanceNames,
  language: InterfaceLanguage,
): OneLanguage => ({
  acts: nameIndex(actForms(names, language), language, 'any'),
  organs: nameIndex(organForms(profile, names, language), language, 'any'),
  states: nameIndex(stateForms(profile, names, language).filter(isClear), language, 'as-printed'),
  adjectives: nameIndex(adjectiveForms(names, language), language, 'any'),
})

/** Makes ready what texts of a body are compared by. */
export function concordanceWords(profile: Profile, names: ConcordanceNames): ConcordanceWords {
  const rungs = interfaceLanguages.flatMap(language => [...rungsByWord(names, language).values()])
  const [zh, ru, en] = interfaceLanguages.map(language => oneLanguage(profile, names, language))
  if (!zh || !ru || !en) throw new TypeError('a language of the interface has no words')
  return {
    ladders: names.ladders,
    rungNames: names.rungNames,
    rungsOf: new Map(rungs.map(each => [each.join(' '), each])),
    languages: { zh, ru, en },
  }
}
