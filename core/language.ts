/** The languages in which the interface speaks; every word of it exists in all three. */
export const interfaceLanguages = ['zh', 'ru', 'en'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** A name or sentence in the three languages of the interface. */
export type Words = Readonly<Record<InterfaceLanguage, string>>

/** Whether a language is one of the three of the interface. */
export const isInterfaceLanguage = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some(known => known === language)

/** A name in a language, if that is one of the three. */
export const nameIn = (words: Words, language: string): string | undefined =>
  isInterfaceLanguage(language) ? words[language] : undefined

/** A name or sentence made for each of the three languages. */
export const wordsBy = (of: (language: InterfaceLanguage) => string): Words => ({
  zh: of('zh'),
  ru: of('ru'),
  en: of('en'),
})
