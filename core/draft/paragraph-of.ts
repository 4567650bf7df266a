import { isRefusal, type Refusal } from '../refusal.ts'
import type { Draft, Paragraph } from './draft.ts'
import { printedNumber } from './printed-number.ts'

/** A paragraph of the draft by its id, or that there is none. */
export const paragraphOf = (draft: Draft, id: string): Paragraph | Refusal =>
  draft.paragraphs.find(each => each.id === id) ?? { refused: 'no-such-paragraph', facts: { paragraph: id } }

/** Whether a paragraph is still part of the text: neither deleted nor merged into another. */
export const stands = ({ status }: Paragraph): boolean => status !== 'deleted' && status !== 'merged'

/** A paragraph that still is part of the text: neither deleted nor merged into another (practice 5.2). */
export function standingParagraph(draft: Draft, id: string): Paragraph | Refusal {
  const paragraph = paragraphOf(draft, id)
  if (isRefusal(paragraph)) return paragraph
  return stands(paragraph)
    ? paragraph
    : { refused: 'paragraph-gone', facts: { paragraph: printedNumber(paragraph), status: paragraph.status } }
}

/** A paragraph on which proposals may lie: it stands, and is not agreed (R-17: reopen it first). */
export function openParagraph(draft: Draft, id: string): Paragraph | Refusal {
  const paragraph = standingParagraph(draft, id)
  if (isRefusal(paragraph) || paragraph.status === 'open') return paragraph
  return { refused: 'paragraph-agreed', facts: { paragraph: printedNumber(paragraph) } }
}
