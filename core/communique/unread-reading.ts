import type { ParagraphRead, Reading } from './reading.ts'

/** What is known of a text that nobody has read: whose meeting it is of, in which language, and its bytes. */
export type UnreadText = Pick<Reading, 'body' | 'language' | 'source'> & {
  readonly text: string
  readonly meeting: Pick<Reading['meeting'], 'organ' | 'kind' | 'number' | 'start' | 'end' | 'form'>
}

/** Lines of a text that say something, as its paragraphs. */
function paragraphsIn(text: string): readonly ParagraphRead[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '')
  return lines.map((line, index) => ({
    n: index + 1,
    kind: 'text',
    span: [line.index, line.index + line[0].length],
  }))
}

/**
 * The reading of a text in a language that no reader reads: its paragraphs, and the meeting that it is published for. It
 * claims nothing of what the text says, so it has no acts; a later reading can take its place.
 */
export const unreadReading = ({ text, meeting, ...rest }: UnreadText): Reading => ({
  format: 'concord-reading/1',
  ...rest,
  meeting: { ...meeting, precision: 'day', place: null, span: null },
  attendance: [],
  chair: { state: null, name: null, span: null },
  signatures: [],
  paragraphs: paragraphsIn(text),
  acts: [],
  mentions: { meetings: [], instruments: [], organs: [], states: [], posts: [], documents: [] },
  outcomes: [],
  issues: [],
})
