/** The languages in which the interface speaks; every word of it exists in all three. */
export const interfaceLanguages = ['zh', 'ru', 'en'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** A name or sentence in the three languages of the interface. */
export type Words = Readonly<Record<InterfaceLanguage, string>>
