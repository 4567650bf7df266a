import type { Language } from '../text/language.ts'

/** Words in the languages of the body, as far as there are any. */
export type Texts = Readonly<Record<Language, string>>

/** Whether there are words in at least one language. */
export const hasWords = (texts: Texts): boolean => Object.values(texts).some(words => words.trim() !== '')

/** How many characters the longest of the languages has. */
export const longestOf = (texts: Texts): number =>
  Math.max(0, ...Object.values(texts).map(words => words.length))
