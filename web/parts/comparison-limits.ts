/** How much of a text is compared at once: more would keep the reader waiting, and a page of it could not be read. */
export const comparisonLimits = { characters: 500_000, paragraphs: 5000 } as const

export type TooMuch = { readonly code: 'tooLong' | 'tooMany'; readonly n: number; readonly limit: number }

/** What of a text is too much to be compared; `null` if nothing is. */
export function tooMuchOf(characters: number, paragraphs: number): TooMuch | null {
  const { characters: most, paragraphs: mostParagraphs } = comparisonLimits
  if (characters > most) return { code: 'tooLong', n: characters, limit: most }
  if (paragraphs > mostParagraphs) return { code: 'tooMany', n: paragraphs, limit: mostParagraphs }
  return null
}
