import type { Profile } from './profile.ts'

type Lot = { readonly value: { readonly lot: readonly string[] } }

const isLot = (stated: unknown): stated is Lot =>
  typeof stated === 'object' &&
  stated !== null &&
  'value' in stated &&
  typeof stated.value === 'object' &&
  stated.value !== null &&
  'lot' in stated.value &&
  Array.isArray(stated.value.lot)

/** The place of a State in the order that was drawn; States that were not in the draw come last. */
function byLot(lot: readonly string[], codes: readonly string[]): readonly string[] {
  const placeOf = (code: string): number => (lot.includes(code) ? lot.indexOf(code) : lot.length)
  return codes.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/**
 * The codes in protocol order: by the short names of the States in the alphabet of the profile's protocol language, each
 * once, or in the order that the body has drawn by lot. The SCO: Russian, so Индия, Казахстан, Китай, Кыргызстан, …
 */
export function protocolOrder(profile: Profile, codes: readonly string[]): readonly string[] {
  const language = profile.protocolLanguage
  const names = new Map(profile.states.map(state => [state.code, state.short[language]]))
  const alphabet = new Intl.Collator(language)
  const nameOf = (code: string) => names.get(code) ?? code
  const inOrder = [...new Set(codes)].toSorted((one, other) => alphabet.compare(nameOf(one), nameOf(other)))
  const stated = profile.parameters.protocolOrder
  return isLot(stated) ? byLot(stated.value.lot, inOrder) : inOrder
}
