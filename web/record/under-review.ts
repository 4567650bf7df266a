import type { Correction } from '../../core/communique/correction.ts'
import type { Question } from '../../core/communique/questions.ts'
import type { ActRead, ParagraphRead, Reading, Span } from '../../core/communique/reading.ts'

/** A reading on the desk, as the page of its review needs it. */
export type UnderReview = {
  readonly id: string
  readonly fileName: string
  readonly text: string
  /** As corrected so far. */
  readonly reading: Reading
  readonly corrections: readonly Correction[]
  /** The recorded reading that is being corrected; `null` for a text that is not recorded yet. */
  readonly corrects: { readonly meeting: string; readonly readingVersion: number } | null
  readonly questions: readonly Question[]
}

/** The short name of an act on the page: paragraph and letter, 23a. */
export function actLabel(reading: Reading, act: ActRead): string {
  const within = reading.acts.filter(other => other.paragraph === act.paragraph)
  return `${act.paragraph}${letter(within.findIndex(other => other.id === act.id))}`
}

const letter = (index: number): string =>
  index < 26 ? String.fromCodePoint(97 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26)

const begins = (paragraph: ParagraphRead, span: Span | null): boolean =>
  span !== null && paragraph.span[0] <= span[0] && span[0] < paragraph.span[1]

/** What of the heading is read in a paragraph: the meeting, the chair, the attendance. */
export function headingIn(reading: Reading, paragraph: ParagraphRead) {
  const isFirst = paragraph.n === reading.paragraphs[0]?.n
  const { meeting, chair, attendance } = reading
  return {
    meeting: meeting.span ? begins(paragraph, meeting.span) : isFirst,
    chair: chair.span ? begins(paragraph, chair.span) : false,
    attendance: attendance.filter(one => begins(paragraph, one.span)),
  }
}

/** A place of the text as forms send it. */
export const spanWord = (span: Span): string => `${span[0]}-${span[1]}`
