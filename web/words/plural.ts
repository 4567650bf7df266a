import type { InterfaceLanguage } from '../../core/language.ts'

/** The tags of the interface languages as HTML and Intl want them. */
export const tags: Readonly<Record<InterfaceLanguage, string>> = { zh: 'zh-Hans', ru: 'ru', en: 'en' }

const locales = { zh: 'zh-Hans-CN', ru: 'ru-RU', en: 'en-GB' } as const
export const localeOf = (language: InterfaceLanguage): string => locales[language]

const rules = {
  zh: new Intl.PluralRules(locales.zh),
  ru: new Intl.PluralRules(locales.ru),
  en: new Intl.PluralRules(locales.en),
} as const

const numbers = {
  zh: new Intl.NumberFormat(locales.zh, { useGrouping: false }),
  ru: new Intl.NumberFormat(locales.ru),
  en: new Intl.NumberFormat(locales.en),
} as const

/** A number as the language prints it: 7272, 7 272, 7,272. */
export const figure = (language: InterfaceLanguage, n: number): string => numbers[language].format(n)

/** One form for `one`, one for `few`, one for `many`: 1 пункт, 3 пункта, 29 пунктов. English has no `few`. */
export type Forms = { readonly one: string; readonly few?: string; readonly many: string }

/** The form of a word that goes with a number. */
export function form(language: InterfaceLanguage, n: number, forms: Forms): string {
  const category = rules[language].select(n)
  if (category === 'one') return forms.one
  if (category === 'few') return forms.few ?? forms.many
  return forms.many
}

/** A number with its word. */
export const count = (language: InterfaceLanguage, n: number, forms: Forms): string =>
  `${figure(language, n)}\u00a0${form(language, n, forms)}`

/** Several names in one breath, as the language joins them. */
export const list = (language: InterfaceLanguage, items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { style: 'long', type: 'conjunction' }).format(items)

/** Several names with the list comma of the language, without a conjunction: for lists that may be incomplete. */
export const enumeration = (language: InterfaceLanguage, items: readonly string[]): string =>
  items.join(language === 'zh' ? '、' : ', ')
