import type { Language } from '../text/language.ts'
import type { Draft, Paragraph } from './draft.ts'
import { stands } from './paragraph-of.ts'

/** A paragraph, and the languages of it that do not say yet what was agreed in another. */
export type ParagraphBehind = { readonly paragraph: Paragraph; readonly languages: readonly Language[] }

/** What the secretariat has to bring level in a draft, in the order of the text (practice 5.14). */
export const languagesBehind = (draft: Draft): readonly ParagraphBehind[] =>
  draft.paragraphs
    .filter(stands)
    .map(paragraph => ({
      paragraph,
      languages: draft.languages.filter(language => paragraph.texts[language]?.level !== 'level'),
    }))
    .filter(({ languages }) => languages.length > 0)
