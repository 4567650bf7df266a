import { isInterfaceLanguage } from '../language.ts'
import type { LanguageVersion } from './concordance-issue.ts'
import { type ConcordanceWords, nothingNamed } from './concordance-words.ts'
import { withoutDates } from './dates-in.ts'
import { type Named, namesIn } from './name-index.ts'

/** The verbs of a version that stand on a ladder of the body, in the order of the text. */
export function verbsIn({ language, text }: LanguageVersion, words: ConcordanceWords): readonly Named[] {
  if (!isInterfaceLanguage(language)) return []
  return namesIn(withoutDates(text, language), words.languages[language].acts).filter(
    ({ id }) => id !== nothingNamed,
  )
}

/** The rungs on which a verb may stand. */
export const rungsOf = ({ id }: Named, words: ConcordanceWords): readonly string[] =>
  words.rungsOf.get(id) ?? []
