import type { ParagraphRead, Reading, Span } from '../../core/communique/reading.ts'

/** The paragraph in which a span begins. */
export const paragraphOf = (reading: Reading, span: Span): ParagraphRead | null =>
  reading.paragraphs.find(({ span: [from, to] }) => from <= span[0] && span[0] < to) ?? null
