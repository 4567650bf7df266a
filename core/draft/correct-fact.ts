import { isRefusal, type Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import { mustSeeWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeSecretariat } from './is-secretariat.ts'
import { mustTakeCorrections } from './must-be-alive.ts'
import { changeParagraphs, type ParagraphChange } from './paragraph-change.ts'
import { standingParagraph } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import { othersOf, reword, textOf } from './reword.ts'
import { longestDraftParagraph } from './submit-draft.ts'
import { withParagraph } from './with-paragraph.ts'
import { editsUnfit } from './words-fit.ts'

/** What is recorded of a correction: the words before it are kept, so that an objection can bring them back. */
export type FactCorrected = {
  readonly paragraph: string
  readonly language: Language
  /** The revision that was corrected. */
  readonly words: number
  readonly before: string
  readonly changes: readonly ParagraphChange[]
}

type CorrectFact = Pick<DraftCommandBy<'correct-fact'>, 'paragraph' | 'language' | 'words' | 'edits'>

function mustBeLevel(draft: Draft, paragraph: Paragraph, language: Language): Refusal | undefined {
  if (!draft.languages.includes(language)) return { refused: 'no-such-language', facts: { language } }
  if (paragraph.texts[language]?.level === 'level') return undefined
  return { refused: 'language-behind', facts: { paragraph: printedNumber(paragraph), language } }
}

function mustMakeWords(before: string, { edits }: CorrectFact): Refusal | undefined {
  const isAlike = edits.every(({ from, to, text }) => before.slice(from, to) === text)
  return isAlike ? { refused: 'changes-nothing' } : editsUnfit(before, edits, longestDraftParagraph)
}

/** An objection brings back what was agreed, so there is one correction at a time, in one language. */
function mustGoOn(paragraph: Paragraph, language: Language): Refusal | undefined {
  const { corrected } = paragraph
  if (!corrected || corrected.language === language) return undefined
  const facts = { paragraph: printedNumber(paragraph), language: corrected.language }
  return { refused: 'corrected-in-another-language', facts }
}

/** Why the secretariat cannot correct a fact, if so: it does in agreed text alone; open text is changed by proposals. */
export function mayCorrectFact(draft: Draft, command: CorrectFact, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeSecretariat(facts) ?? mustTakeCorrections(draft)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  if (paragraph.status === 'open')
    return { refused: 'fact-in-open-text', facts: { paragraph: printedNumber(paragraph) } }
  return (
    mustSeeWords(paragraph, command.words) ??
    mustBeLevel(draft, paragraph, command.language) ??
    mustGoOn(paragraph, command.language) ??
    mustMakeWords(textOf(paragraph, command.language), command)
  )
}

/** The secretariat corrects a date or the title of a person in agreed text, with notice to all. The agreement stands. */
export const correctFact: DraftDecide<'correct-fact'> = (draft, command, facts) => {
  const refused = mayCorrectFact(draft, command, facts)
  const paragraph = standingParagraph(draft, command.paragraph)
  if (refused || isRefusal(paragraph)) return refused ?? []
  const { language, words, edits: over } = command
  const behind = othersOf(draft, language)
  const { changes } = reword(draft, { paragraph, language, over, accepted: null, behind })
  const before = textOf(paragraph, language)
  const content: FactCorrected = { paragraph: paragraph.id, language, words, before, changes }
  return [actOf('FactCorrected', content)]
}

/** The words of the languages that are level, but for one. */
const levelBeside = (
  language: Language,
  paragraph: Paragraph | undefined,
): Readonly<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries(paragraph?.texts ?? {}).flatMap(([other, { text, level }]) =>
      other !== language && level === 'level' ? [[other, text]] : [],
    ),
  )

/** The words are corrected, as long as no member objects; what is kept for that are the words that were agreed. */
export const factCorrected: DraftEvolve<FactCorrected> = (
  draft,
  { paragraph: id, language, before, changes },
) => {
  const others = levelBeside(
    language,
    draft.paragraphs.find(each => each.id === id),
  )
  return withParagraph(changeParagraphs(draft, changes), id, paragraph => ({
    ...paragraph,
    corrected: paragraph.corrected ?? { language, before, others },
  }))
}
