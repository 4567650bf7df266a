import type { Draft, Paragraph } from './draft.ts'

/** The draft with one paragraph changed; where there is no such paragraph, the draft as it is. */
export function withParagraph(draft: Draft, id: string, change: (paragraph: Paragraph) => Paragraph): Draft {
  const at = draft.paragraphs.findIndex(each => each.id === id)
  const paragraph = draft.paragraphs[at]
  return paragraph ? { ...draft, paragraphs: draft.paragraphs.with(at, change(paragraph)) } : draft
}
