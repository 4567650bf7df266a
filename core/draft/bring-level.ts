import { isRefusal, type Refusal } from '../refusal.ts'
import { edits } from '../text/edits.ts'
import { mustSeeText, mustSeeWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { Effect } from './effect.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeSecretariat } from './is-secretariat.ts'
import { mustTakeTranslation } from './must-take-translation.ts'
import { changeParagraphs } from './paragraph-change.ts'
import { standingParagraph } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import { fulfil } from './proposal-fate.ts'
import { reword, textOf } from './reword.ts'
import { longestDraftParagraph } from './submit-draft.ts'
import { newWordsUnfit } from './words-fit.ts'

/** What is recorded when a language says again what was agreed in another: its words, and the proposals carried over them. */
export type LanguageBroughtLevel = Effect & {
  readonly paragraph: string
  readonly language: string
  /** The revision that was translated. */
  readonly words: number
}

type BringLevel = Pick<DraftCommandBy<'bring-level'>, 'paragraph' | 'language' | 'words'>

function mustBeBehind(draft: Draft, paragraph: Paragraph, language: string): Refusal | undefined {
  if (!draft.languages.includes(language)) return { refused: 'no-such-language', facts: { language } }
  if (paragraph.texts[language]?.level !== 'level') return undefined
  return { refused: 'already-level', facts: { paragraph: printedNumber(paragraph), language } }
}

/** A translation is of what was said last, and takes the place of the words that were seen; another language's may come between. */
function mustSeeWhatWasSaid(paragraph: Paragraph, { language, words }: BringLevel): Refusal | undefined {
  return words < (paragraph.said ?? 1)
    ? mustSeeWords(paragraph, words)
    : mustSeeText(paragraph, language, words)
}

/** Why the secretariat's translators cannot bring a language of a paragraph level, if so (practice 5.14). */
export function mayBringLevel(draft: Draft, command: BringLevel, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeSecretariat(facts) ?? mustTakeTranslation(draft, command.language)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  return mustSeeWhatWasSaid(paragraph, command) ?? mustBeBehind(draft, paragraph, command.language)
}

const unfit = (text: string): Refusal | undefined =>
  text.trim() === '' ? { refused: 'no-words' } : newWordsUnfit([text], longestDraftParagraph)

/** Words that stand already only become level; others are a new revision of the paragraph, over which proposals are carried. */
function broughtTo(draft: Draft, paragraph: Paragraph, language: string, text: string): Effect {
  const before = textOf(paragraph, language)
  const over = edits(before, text, language)
  if (over.length > 0) return reword(draft, { paragraph, language, over, accepted: null, behind: [] })
  const { id, words } = paragraph
  return {
    changes: [{ change: 'words', paragraph: id, words, texts: { [language]: text }, behind: [] }],
    fates: [],
  }
}

/** A translator brings a language of a paragraph level with the words that stand. */
export const bringLevel: DraftDecide<'bring-level'> = (draft, command, facts) => {
  const text = command.text.normalize()
  const { paragraph: id, language, words } = command
  const paragraph = standingParagraph(draft, id)
  const is = isRefusal(paragraph) ? undefined : paragraph.texts[language]
  if (is?.level === 'level' && is.text === text && !mustBeSecretariat(facts)) return []
  const refused = mayBringLevel(draft, command, facts) ?? unfit(text)
  if (refused || isRefusal(paragraph)) return refused ?? []
  const content: LanguageBroughtLevel = {
    paragraph: id,
    language,
    words,
    ...broughtTo(draft, paragraph, language, text),
  }
  return [actOf('LanguageBroughtLevel', content)]
}

/** The language is level, and proposals made in it have moved with its words. */
export const languageBroughtLevel: DraftEvolve<LanguageBroughtLevel> = (draft, { changes, fates }) =>
  fulfil(changeParagraphs(draft, changes), fates)
