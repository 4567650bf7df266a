import type { Mark, Stance } from './brackets-negotiated.ts'
import type { Language } from './language.ts'

/** The languages that have words of their own in a bracket; a text in another language uses the English ones. */
export const tongues = ['zh', 'ru', 'en'] as const

export type StanceLanguage = (typeof tongues)[number]

/** A stance that is printed as a word behind the names. */
export type Spoken = Exclude<Stance, 'propose' | 'support' | 'accept'>

/** The printed stances in the order of the house. A bare 保留 could mean two of them and is forbidden (rule 11). */
export const spoken: readonly Spoken[] = ['retain', 'delete', 'reserve', 'ad ref']

const stances: Readonly<Record<StanceLanguage, Readonly<Record<Spoken, string>>>> = {
  zh: { retain: '保留原文', delete: '删除', reserve: '持保留', 'ad ref': '待核准' },
  ru: { retain: 'сохранить', delete: 'исключить', reserve: 'оговорка', 'ad ref': 'ad ref' },
  en: { retain: 'retain', delete: 'delete', reserve: 'reserve', 'ad ref': 'ad ref' },
}

const marks: Readonly<Record<StanceLanguage, Readonly<Record<Mark['says'], string>>>> = {
  zh: { 'agreed ad ref': '商定待核准', agreed: '已商定' },
  ru: { 'agreed ad ref': 'Согласовано ad ref', agreed: 'Согласовано' },
  en: { 'agreed ad ref': 'Agreed ad ref', agreed: 'Agreed' },
}

/** Which of the three sets of words a text of a language uses. */
export function tongueOf(language: Language): StanceLanguage {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0]
  return tongues.find(tongue => tongue === primary) ?? 'en'
}

const isSpoken = (stance: Stance): stance is Spoken => spoken.some(each => each === stance)

/** The word of a stance in a bracket; none for a delegation that proposes or supports: its name alone says so. */
export const stanceWord = (stance: Stance, language: Language): string =>
  isSpoken(stance) ? stances[tongueOf(language)][stance] : ''

/** The reserved words of a status mark, without their brackets. */
export const markWords = (says: Mark['says'], language: Language): string => marks[tongueOf(language)][says]

/** The status mark that the words in a bracket are, if they are one. */
export function markOf(words: string, language: Language): Mark['says'] | null {
  const own = marks[tongueOf(language)]
  if (words === own.agreed) return 'agreed'
  return words === own['agreed ad ref'] ? 'agreed ad ref' : null
}
