import type { Language } from '../text/language.ts'
import type { Difference } from './upward.ts'

/** The words of a text, paragraph by paragraph; words that are of no paragraph, like a title, have none. */
export type ParagraphTexts = readonly {
  readonly paragraph: string | null
  readonly texts: Readonly<Record<Language, string>>
}[]

const keysOf = (texts: ParagraphTexts): readonly (string | null)[] => texts.map(({ paragraph }) => paragraph)

const textsAt = (all: ParagraphTexts, key: string | null): Readonly<Record<Language, string>> =>
  all.find(({ paragraph }) => paragraph === key)?.texts ?? {}

function differencesAt(
  paragraph: string | null,
  before: Readonly<Record<Language, string>>,
  after: Readonly<Record<Language, string>>,
): readonly Difference[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return languages
    .map(language => ({
      paragraph,
      language,
      before: (before[language] ?? '').normalize(),
      after: (after[language] ?? '').normalize(),
    }))
    .filter(difference => difference.before !== difference.after)
}

/**
 * What the higher organ changed in a text that was submitted to it (E-21): one difference for each paragraph and language whose
 * words are other words, in the order of the text as it is now; what was taken out comes last, with nothing after it.
 */
export function differencesOf(before: ParagraphTexts, after: ParagraphTexts): readonly Difference[] {
  const keys = [...new Set([...keysOf(after), ...keysOf(before)])]
  return keys.flatMap(key => differencesAt(key, textsAt(before, key), textsAt(after, key)))
}
