import type { ConcordancePlace } from '../../core/draft/concordance-issue.ts'
import type { Draft, Paragraph } from '../../core/draft/draft.ts'
import { type LanguageIssue, languageIssues, type LanguageWords } from '../../core/draft/language-issues.ts'

/** Which segments are asked for. */
export const segmentFilters = ['all', 'issues', 'behind'] as const
export type SegmentFilter = (typeof segmentFilters)[number]

/** A paragraph in all its languages, with what they say differently. */
export type Segment = {
  readonly paragraph: Paragraph
  readonly issues: readonly LanguageIssue[]
  readonly behind: readonly string[]
}

/** A paragraph of a draft as a segment. */
export const segmentOf = (draft: Draft, paragraph: Paragraph, words: LanguageWords): Segment => ({
  paragraph,
  issues: languageIssues(draft, paragraph, words),
  behind: draft.languages.filter(language => paragraph.texts[language]?.level !== 'level'),
})

/** The segments that a filter leaves. */
export const segmentsLeft = (segments: readonly Segment[], filter: SegmentFilter): readonly Segment[] =>
  segments.filter(
    ({ issues, behind }) => filter === 'all' || (filter === 'issues' ? issues.length > 0 : behind.length > 0),
  )

/** A stretch of a text; those that an issue names are marked. */
export type SegmentPiece = { readonly text: string; readonly marked: boolean }

/** The places of a language that issues name, one after another; where two overlap, the first. */
function placesIn(issues: readonly LanguageIssue[], language: string): readonly ConcordancePlace[] {
  const all = issues
    .flatMap(({ issue }) => [issue.here, issue.there])
    .filter((place): place is ConcordancePlace => place?.language === language)
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
  let end = 0
  return all.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

/** A text in pieces, so that what its issues name is marked where it stands. */
export function segmentPieces(
  text: string,
  language: string,
  issues: readonly LanguageIssue[],
): readonly SegmentPiece[] {
  const pieces: SegmentPiece[] = []
  let at = 0
  for (const { from, to } of placesIn(issues, language)) {
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true })
    at = to
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter(piece => piece.text !== '')
}
