import { applyEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/edit.ts'
import { edits } from '../text/edits.ts'
import type { Language } from '../text/language.ts'
import { carryOver } from './carry-over.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'

/** The words of a paragraph in a language; none if it has none yet. */
export const textOf = (paragraph: Paragraph, language: Language): string =>
  paragraph.texts[language]?.text ?? ''

/** The languages of a draft but one. */
export const othersOf = (draft: Draft, language: Language): readonly Language[] =>
  draft.languages.filter(each => each !== language)

/** New words for a paragraph in one language, by edits of those that stand. */
type NewWords = {
  readonly paragraph: Paragraph
  readonly language: Language
  readonly over: readonly Edit[]
  /** The proposal that is accepted by it, if one is. */
  readonly accepted: string | null
  /** The languages that are behind from now on. */
  readonly behind: readonly Language[]
}

/** Edits and the text that they make, in the form in which the journal keeps it (NFC). */
function madeBy(before: string, asked: readonly Edit[], language: Language) {
  const made = applyEdits(before, asked)
  const after = made.normalize()
  return { after, over: after === made ? asked : edits(before, after, language) }
}

/** What comes of new words in one language: a revision more, other languages behind, the live proposals carried over. */
export function reword(
  draft: Draft,
  { paragraph, language, over: asked, accepted, behind }: NewWords,
): Effect {
  const before = textOf(paragraph, language)
  const { after, over } = madeBy(before, asked, language)
  const words = paragraph.words + 1
  const texts = after === before && behind.length === 0 ? {} : { [language]: after }
  const changed = { change: 'words', paragraph: paragraph.id, words, texts, behind } as const
  const step = { accepted, paragraph: paragraph.id, language, before, over, words }
  return { changes: [changed], fates: carryOver(draft, step) }
}
