import type { Draft, Paragraph } from './draft.ts'
import type { ParagraphChange } from './paragraph-change.ts'
import { stands } from './paragraph-of.ts'

/**
 * A section keeps its heading when its first paragraph goes: the heading passes to the next one that stands, unless that one
 * begins a section itself.
 */
export function passHeading(
  draft: Draft,
  { id, heading, headingWords, headingBehind }: Paragraph,
): readonly ParagraphChange[] {
  if (heading === null) return []
  const at = draft.paragraphs.findIndex(each => each.id === id)
  const next = draft.paragraphs.slice(at + 1).find(stands)
  if (!next || next.heading !== null) return []
  return [
    { change: 'heading', paragraph: id, heading: null },
    {
      change: 'heading',
      paragraph: next.id,
      heading,
      ...(headingWords === undefined ? {} : { words: headingWords }),
      ...(headingBehind === undefined ? {} : { behind: headingBehind }),
    },
  ]
}
