import type { Draft } from '../../core/draft/draft.ts'
import { negotiatedOf, negotiatedText, type SponsorNames } from '../../core/draft/negotiated-of.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { renderBrackets, type View } from '../../core/text/brackets.ts'
import type { Language } from '../../core/text/language.ts'
import { type DraftRow, rowsOf } from './rows.ts'

/** A paragraph as the house prints it: its number, its words, and the paragraph at which it is found on the table. */
export type PrintedLine = { readonly paragraph: string; readonly number: string; readonly words: string }

/** A draft as it is printed: in which language, with or without brackets and status marks, and how names are printed. */
export type PrintedAs = {
  readonly text: Language
  readonly view: View
  readonly names: SponsorNames
  readonly marks: 'printed' | 'left-out'
}

/** Alternatives and new paragraphs that somebody proposes at a paragraph; a clean text has none. */
function comingAt(
  { paragraph, live, behind }: DraftRow,
  { view, names, text }: PrintedAs,
): readonly PrintedLine[] {
  const coming = view === 'clean' ? [] : [...live.filter(({ kind }) => kind === 'alternative'), ...behind]
  return coming.map(each => ({
    paragraph: paragraph.id,
    number: `${paragraph.number} ${each.suffix ?? ''}`,
    words: renderBrackets(negotiatedText(each, names), view, text),
  }))
}

/** The lines of a paragraph: itself, unless it has gone, and what is proposed beside and behind it. */
export function linesOf(row: DraftRow, as: PrintedAs): readonly PrintedLine[] {
  const { paragraph, live, standing } = row
  const { text, view, names } = as
  if (standing === 'deleted' || standing === 'merged') return comingAt(row, as)
  const negotiated = negotiatedOf(paragraph, text, live, names)
  const shown = as.marks === 'printed' ? negotiated : { ...negotiated, marks: [] }
  const words = renderBrackets(shown, view, text)
  return [{ paragraph: paragraph.id, number: printedNumber(paragraph), words }, ...comingAt(row, as)]
}

/** All lines of a draft in the order of the text; headings are left out. */
export const printedLines = (draft: Draft, as: PrintedAs): readonly PrintedLine[] =>
  rowsOf(draft).flatMap(row => linesOf(row, as))
