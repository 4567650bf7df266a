import { setImmediate } from 'node:timers/promises'
import type { Draft, Paragraph } from '../core/draft/draft.ts'
import type { LanguageWords } from '../core/draft/language-issues.ts'
import { stands } from '../core/draft/paragraph-of.ts'
import { type Segment, segmentOf } from '../web/draft/segments.ts'

/** Segments by their paragraph: as long as a paragraph is the same, its languages need not be compared again. */
const known = new WeakMap<Paragraph, Segment>()

function segmentFor(draft: Draft, paragraph: Paragraph, words: LanguageWords): Segment {
  const segment = known.get(paragraph) ?? segmentOf(draft, paragraph, words)
  known.set(paragraph, segment)
  return segment
}

/** How long others may have to wait while languages are compared, in milliseconds. */
const slice = 12

/** The paragraphs that stand, in the order of the text, each in all its languages; a long draft keeps nobody waiting. */
export async function segmentsOf(draft: Draft, words: LanguageWords): Promise<readonly Segment[]> {
  const segments: Segment[] = []
  let began = performance.now()
  for (const paragraph of draft.paragraphs) {
    if (!stands(paragraph)) continue
    segments.push(segmentFor(draft, paragraph, words))
    if (performance.now() - began < slice) continue
    await setImmediate()
    began = performance.now()
  }
  return segments
}
