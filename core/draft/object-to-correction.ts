import { isRefusal, type Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import { mustSeeWords } from './current-words.ts'
import type { CorrectedWords, Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustTakeCorrections } from './must-be-alive.ts'
import { changeParagraphs, type ParagraphChange } from './paragraph-change.ts'
import { standingParagraph } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import { othersOf, textOf } from './reword.ts'
import { withParagraph } from './with-paragraph.ts'

/** What is recorded of an objection to a correction: who objects, and the words that stand again. */
export type FactReverted = {
  readonly paragraph: string
  readonly state: string
  readonly words: number
  readonly changes: readonly ParagraphChange[]
}

type Objection = Pick<DraftCommandBy<'object-to-correction'>, 'paragraph' | 'words'>

/** Why a member cannot object to a correction, if so: there must be one, and the member must have seen its words. */
export function mayObjectToCorrection(
  draft: Draft,
  command: Objection,
  facts: DraftFacts,
): Refusal | undefined {
  const refused = mustBeMember(facts) ?? mustTakeCorrections(draft)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  if (!paragraph.corrected)
    return { refused: 'nothing-to-revert', facts: { paragraph: printedNumber(paragraph) } }
  return mustSeeWords(paragraph, command.words)
}

/** A language that said the same before the correction, and has kept its words since, says the same again. */
const stillSays = (paragraph: Paragraph, { others }: CorrectedWords, language: Language): boolean =>
  others[language] !== undefined && textOf(paragraph, language) === others[language]

/** The words before a correction as they stand again; other languages are behind only where their words have changed since. */
function wordsAgain(draft: Draft, paragraph: Paragraph, corrected: CorrectedWords): ParagraphChange {
  const { language, before, others } = corrected
  const level = othersOf(draft, language).filter(other => stillSays(paragraph, corrected, other))
  return {
    change: 'words',
    paragraph: paragraph.id,
    words: paragraph.words + 1,
    texts: { [language]: before, ...Object.fromEntries(level.map(other => [other, others[other] ?? ''])) },
    behind: othersOf(draft, language).filter(other => !level.includes(other)),
  }
}

/** A member objects to the correction of a fact, and the words are again what they were. It gives no reason. */
export const objectToCorrection: DraftDecide<'object-to-correction'> = (draft, command, facts) => {
  const refused = mayObjectToCorrection(draft, command, facts)
  const paragraph = standingParagraph(draft, command.paragraph)
  const state = memberOf(facts)
  if (refused || isRefusal(paragraph) || isRefusal(state) || !paragraph.corrected) return refused ?? []
  const change = wordsAgain(draft, paragraph, paragraph.corrected)
  const content: FactReverted = { paragraph: paragraph.id, state, words: command.words, changes: [change] }
  return [actOf('FactReverted', content)]
}

/** The words before the correction stand again. */
export const factReverted: DraftEvolve<FactReverted> = (draft, { paragraph, changes }) =>
  withParagraph(changeParagraphs(draft, changes), paragraph, reverted => ({ ...reverted, corrected: null }))
