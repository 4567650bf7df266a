import type { Profile } from './profile.ts'

/**
 * The codes in protocol order: by the short names of the States in the alphabet of the profile's protocol language,
 * each once. The SCO: Russian, so Индия, Казахстан, Китай, Кыргызстан, Пакистан, Россия, Таджикистан, Узбекистан.
 */
export function protocolOrder(profile: Profile, codes: readonly string[]): readonly string[] {
  const language = profile.protocolLanguage
  const names = new Map(profile.states.map(state => [state.code, state.short[language]]))
  const alphabet = new Intl.Collator(language)
  const nameOf = (code: string) => names.get(code) ?? code
  return [...new Set(codes)].toSorted((one, other) => alphabet.compare(nameOf(one), nameOf(other)))
}
