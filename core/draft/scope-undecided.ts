import type { Language } from '../text/language.ts'
import type { Draft, Paragraph } from './draft.ts'
import { stands } from './paragraph-of.ts'

/**
 * Words with which a sentence takes up those named before it and may mean all members as well (E-34). A sentence that names
 * its subject again leaves no doubt.
 */
const collectives: Readonly<Record<Language, RegExp>> = {
  zh: /(?:^|[。！？；])\s*(?:各方|双方|他们|这些国家|上述国家|有关各方)/,
  ru: /(?:^|[.!?;]\s+)(?:Они|Стороны|Эти государства|Все стороны)(?![\p{L}])/u,
  en: /(?:^|[.!?;]\s+)(?:They|The parties|The sides|These States|All parties)\b/,
}

const opens = (text: string, language: Language): boolean => {
  const found = collectives[language]?.exec(text)
  return found?.index === 0 && !/^[.!?;。！？；]/.test(text)
}

const hasInside = (text: string, language: Language): boolean => collectives[language]?.test(text) ?? false

/** Whether a paragraph that speaks for some members, or the one after it, goes on with a collective word. */
function isUndecided(paragraph: Paragraph, before: Paragraph | undefined, language: Language): boolean {
  if (paragraph.scopeDecided) return false
  const text = paragraph.texts[language]?.text ?? ''
  if (paragraph.scope.kind === 'named') return hasInside(text, language)
  return before?.scope.kind === 'named' && paragraph.heading === null && opens(text, language)
}

/** Paragraphs of which it is not clear in whose name they speak: a collective word follows a naming of some members, and nothing was decided on these words (E-34, M33). */
export function scopeUndecided(draft: Draft): readonly string[] {
  const standing = draft.paragraphs.filter(stands)
  const doubtful = standing.filter((paragraph, at) =>
    draft.authentic.some(language => isUndecided(paragraph, standing[at - 1], language)),
  )
  return doubtful.map(({ id }) => id)
}
