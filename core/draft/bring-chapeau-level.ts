import { isRefusal, type Refusal } from '../refusal.ts'
import { type Chapeau, chapeauOf, chapeauWordsUnfit, mustSeeChapeau } from './chapeau.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeSecretariat } from './is-secretariat.ts'
import { mustTakeTranslation } from './must-take-translation.ts'
import { changeParagraphs, type ParagraphChange } from './paragraph-change.ts'

/** What is recorded when a title or a heading says in a language what was accepted in another. */
export type ChapeauBroughtLevel = {
  readonly paragraph: string | null
  readonly language: string
  /** The revision that was translated. */
  readonly words: number
  readonly changes: readonly ParagraphChange[]
}

type BringLevel = Pick<DraftCommandBy<'bring-chapeau-level'>, 'paragraph' | 'language' | 'words'>

function mustBeBehind(draft: Draft, chapeau: Chapeau, { language }: BringLevel): Refusal | undefined {
  if (!draft.languages.includes(language)) return { refused: 'no-such-language', facts: { language } }
  if (chapeau.behind.includes(language)) return undefined
  return { refused: 'heading-level', facts: { language } }
}

/** Why the secretariat's translators cannot bring a title or a heading level, if so (practice 5.14). */
export function mayBringChapeauLevel(
  draft: Draft,
  command: BringLevel,
  facts: DraftFacts,
): Refusal | undefined {
  const refused = mustBeSecretariat(facts) ?? mustTakeTranslation(draft, command.language)
  if (refused) return refused
  const chapeau = chapeauOf(draft, command.paragraph)
  if (isRefusal(chapeau)) return chapeau
  return mustSeeChapeau(chapeau, command.words, command.language) ?? mustBeBehind(draft, chapeau, command)
}

/** A translator says a title or a heading in a language that was behind. */
export const bringChapeauLevel: DraftDecide<'bring-chapeau-level'> = (draft, command, facts) => {
  const { paragraph, language, words } = command
  const text = command.text.normalize()
  const chapeau = chapeauOf(draft, paragraph)
  const isSo = !isRefusal(chapeau) && chapeau.texts[language] === text && !chapeau.behind.includes(language)
  if (isSo && !mustBeSecretariat(facts)) return []
  const refused = mayBringChapeauLevel(draft, command, facts) ?? chapeauWordsUnfit(text, facts)
  if (refused || isRefusal(chapeau)) return refused ?? []
  const heading = { ...chapeau.texts, [language]: text }
  const behind = chapeau.behind.filter(each => each !== language)
  const content: ChapeauBroughtLevel = {
    paragraph,
    language,
    words,
    changes: [{ change: 'heading', paragraph, heading, words, behind }],
  }
  return [actOf('ChapeauBroughtLevel', content)]
}

/** The title or heading is level in the language. */
export const chapeauBroughtLevel: DraftEvolve<ChapeauBroughtLevel> = (draft, { changes }) =>
  changeParagraphs(draft, changes)
