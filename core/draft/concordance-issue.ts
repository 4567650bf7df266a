import type { Language } from '../text/language.ts'

/** What may say different things in two languages of one paragraph (I-35, E-08). */
export type ConcordanceCode = 'number' | 'date' | 'state' | 'organ' | 'act' | 'bracket' | 'paragraph-count'

/** Words of one language version, and where they stand. */
export type ConcordancePlace = {
  readonly language: Language
  readonly from: number
  readonly to: number
  readonly words: string
  /** The State or organ that these words name, by its id. */
  readonly names?: string
}

/** Two language versions that say different things, and where; null on the side where nothing answers. */
export type ConcordanceIssue = {
  readonly code: ConcordanceCode
  readonly languages: readonly [Language, Language]
  readonly here: ConcordancePlace | null
  readonly there: ConcordancePlace | null
}

/** A language version of a paragraph. */
export type LanguageVersion = { readonly language: Language; readonly text: string }

/** A stretch of a version as a place. */
export const placeIn = (
  { language, text }: LanguageVersion,
  span: { readonly from: number; readonly to: number } | undefined,
): ConcordancePlace | null =>
  span ? { language, from: span.from, to: span.to, words: text.slice(span.from, span.to) } : null
