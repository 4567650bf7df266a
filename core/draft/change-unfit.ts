import { isRefusal, type Refusal } from '../refusal.ts'
import { applyEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/edit.ts'
import type { Language } from '../text/language.ts'
import { chapeauUnfit } from './chapeau.ts'
import type { ProposedChange } from './command.ts'
import { mustSeeText } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { kindUnfit } from './kind-unfit.ts'
import { openParagraph, paragraphOf } from './paragraph-of.ts'
import { placeUnfit } from './place-unfit.ts'
import { printedNumber } from './printed-number.ts'
import { scopeUnfit } from './scope-unfit.ts'
import { editsUnfit, newWordsUnfit, splitsCharacter } from './words-fit.ts'

/** The words of a paragraph in a language that is level, or that it is behind: on words that are behind nothing is proposed. */
export function levelText(paragraph: Paragraph, language: Language): string | Refusal {
  const text = paragraph.texts[language]
  if (text?.level === 'level') return text.text
  return { refused: 'language-behind', facts: { language, paragraph: printedNumber(paragraph) } }
}

const blank: Refusal = { refused: 'changes-nothing' }

const fullTextUnfit = (text: string, { limits }: DraftFacts): Refusal | undefined =>
  text.trim() === '' ? blank : newWordsUnfit([text], limits.proposal)

/** Edits in their places, as their kind would have them, that make something of the words. */
export function editsOfKindUnfit(
  kind: ProposedChange['kind'],
  base: string,
  edits: readonly Edit[],
  { limits }: DraftFacts,
): Refusal | undefined {
  const refused = editsUnfit(base, edits, limits.proposal) ?? kindUnfit(kind, base, edits)
  if (refused || kind === 'bracket' || kind === 'scope') return refused
  return applyEdits(base, edits) === base ? blank : undefined
}

/** A place within the words, not in the middle of a character. */
export function pointUnfit(base: string, at: number): Refusal | undefined {
  if (!Number.isInteger(at) || at < 0 || at > base.length) return { refused: 'edits-out-of-place' }
  return splitsCharacter(base, at)
    ? { refused: 'edit-splits-character', facts: { place: String(at + 1) } }
    : undefined
}

const partsNothing = (base: string, at: number): boolean =>
  base.slice(0, at).trim() === '' || base.slice(at).trim() === ''

type Settled = { readonly draft: Draft; readonly paragraph: Paragraph; readonly facts: DraftFacts }

/** What is wrong with a change of the words that stand in one language. */
function inWords(change: ProposedChange, { paragraph, facts }: Settled): Refusal | undefined {
  const base = levelText(paragraph, change.language)
  if (isRefusal(base)) return base
  if ('edits' in change) return editsOfKindUnfit(change.kind, base, change.edits, facts)
  if (change.kind === 'placeholder') return pointUnfit(base, change.at) ?? fullTextUnfit(change.text, facts)
  if (change.kind === 'split')
    return pointUnfit(base, change.at) ?? (partsNothing(base, change.at) ? blank : undefined)
  return undefined
}

/** What is wrong with a change on a paragraph. */
function onParagraph(change: ProposedChange, settled: Settled): Refusal | undefined {
  const { draft, paragraph, facts } = settled
  switch (change.kind) {
    case 'chapeau':
    case 'new-paragraph':
      return undefined
    case 'alternative':
      return change.text.normalize() === paragraph.texts[change.language]?.text
        ? blank
        : fullTextUnfit(change.text, facts)
    case 'move':
    case 'merge':
      return placeUnfit(draft, change, paragraph)
    case 'scope':
      return (
        scopeUnfit(change.scope, settled) ?? (change.edits.length > 0 ? inWords(change, settled) : undefined)
      )
    default:
      return inWords(change, settled)
  }
}

function newParagraphUnfit(
  draft: Draft,
  anchor: string | null,
  text: string,
  facts: DraftFacts,
): Refusal | undefined {
  const known = anchor === null ? undefined : paragraphOf(draft, anchor)
  return known && isRefusal(known) ? known : fullTextUnfit(text, facts)
}

/** Why one change cannot be proposed, if so; its paragraph is open, and its words are those that were seen. */
export function changeUnfit(draft: Draft, change: ProposedChange, facts: DraftFacts): Refusal | undefined {
  if (!draft.languages.includes(change.language))
    return { refused: 'no-such-language', facts: { language: change.language } }
  if (change.kind === 'chapeau') return chapeauUnfit(draft, change, facts)
  if (change.kind === 'new-paragraph') return newParagraphUnfit(draft, change.paragraph, change.text, facts)
  const paragraph = openParagraph(draft, change.paragraph)
  if (isRefusal(paragraph)) return paragraph
  return (
    mustSeeText(paragraph, change.language, change.words) ?? onParagraph(change, { draft, paragraph, facts })
  )
}
