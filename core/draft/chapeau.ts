import { isRefusal, type Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import type { ProposedChange } from './command.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { standingParagraph, stands } from './paragraph-of.ts'
import { newWordsUnfit } from './words-fit.ts'

/** What stands above words: the title of a draft, or the heading of the section that a paragraph begins. */
export type Chapeau = {
  readonly texts: Readonly<Record<Language, string>>
  /** Its revision, from 1: every accepted change counts one. */
  readonly words: number
  /** Languages that do not say yet what was accepted in another. */
  readonly behind: readonly Language[]
}

const ofTitle = ({ title, titleWords, titleBehind }: Draft): Chapeau => ({
  texts: title,
  words: titleWords ?? 1,
  behind: titleBehind ?? [],
})

const ofParagraph = ({ heading, headingWords, headingBehind }: Paragraph): Chapeau => ({
  texts: heading ?? {},
  words: headingWords ?? 1,
  behind: headingBehind ?? [],
})

/** The heading above a paragraph that stands, be it still empty; the title of the draft above none. */
export function chapeauOf(draft: Draft, paragraph: string | null): Chapeau | Refusal {
  if (paragraph === null) return ofTitle(draft)
  const at = standingParagraph(draft, paragraph)
  return isRefusal(at) ? at : ofParagraph(at)
}

/** What is proposed or translated is done to the title or heading that was seen: others refuse it, with what it says now. */
export function mustSeeChapeau(chapeau: Chapeau, seen: number, language: Language): Refusal | undefined {
  if (chapeau.words === seen) return undefined
  const now = chapeau.texts[language] ?? Object.values(chapeau.texts)[0] ?? ''
  return now.trim() === '' ? { refused: 'stale-heading-empty' } : { refused: 'stale-heading', facts: { now } }
}

/** The most characters of a title or a heading. */
export const longestTitle = 1_000

/** Whether all of the words are gone, or there are more than a title or a heading may have. */
export function chapeauWordsUnfit(text: string, { limits }: DraftFacts): Refusal | undefined {
  if (text.trim() === '') return { refused: 'no-words' }
  return text.length > longestTitle
    ? { refused: 'heading-too-long', facts: { most: String(longestTitle) } }
    : newWordsUnfit([text], limits.proposal)
}

/** Why other words for a title or a heading cannot be proposed, if so (practice 5.3). */
export function chapeauUnfit(
  draft: Draft,
  { paragraph, language, words, text }: Extract<ProposedChange, { kind: 'chapeau' }>,
  facts: DraftFacts,
): Refusal | undefined {
  const chapeau = chapeauOf(draft, paragraph)
  if (isRefusal(chapeau)) return chapeau
  const refused = mustSeeChapeau(chapeau, words, language)
  if (refused) return refused
  if (chapeau.behind.includes(language)) return { refused: 'heading-behind', facts: { language } }
  if (chapeau.texts[language] === text.normalize()) return { refused: 'changes-nothing' }
  return text.trim() === '' ? { refused: 'heading-without-words' } : chapeauWordsUnfit(text, facts)
}

/** All titles and headings of the text that stand, each by the paragraph that it is above. */
export const chapeaux = (
  draft: Draft,
): readonly { readonly paragraph: string | null; readonly chapeau: Chapeau }[] => [
  { paragraph: null, chapeau: ofTitle(draft) },
  ...draft.paragraphs
    .filter(paragraph => paragraph.heading !== null && stands(paragraph))
    .map(paragraph => ({ paragraph: paragraph.id, chapeau: ofParagraph(paragraph) })),
]
