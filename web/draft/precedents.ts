import type { AgreedSpan } from '../../core/text/agreed-spans.ts'
import type { Wording } from '../../core/text/new-wording.ts'

/** A paragraph of a recorded text, and where it stands. */
export type EarlierPlace = {
  /** `sco/cfm/2018-04-24`: the address of the meeting. */
  readonly meeting: string
  readonly organ: string
  readonly start: string
  readonly paragraph: number
  readonly text: string
}

/** What the record has for a paragraph; where it has nothing to compare with, the languages in which it has texts. */
export type EarlierWords =
  | { readonly kind: 'nothing'; readonly recorded: readonly string[] }
  | {
      readonly kind: 'found'
      readonly nearest: readonly EarlierPlace[]
      readonly agreed: readonly (AgreedSpan & { readonly at: readonly EarlierPlace[] })[]
      readonly fresh: readonly Wording[]
    }

/** A stretch of the words that stand: in an earlier text word for word, new wording, or only the space between. */
export type WordingPiece = { readonly kind: 'agreed' | 'new' | 'plain'; readonly text: string }

const isIn = (at: number, stretches: readonly Wording[]): boolean =>
  stretches.some(({ from, to }) => from <= at && at < to)

/** The words in pieces, so that what is agreed and what is new are shown where they stand. */
export function wordingPieces(
  text: string,
  agreed: readonly Wording[],
  fresh: readonly Wording[],
): readonly WordingPiece[] {
  const borders = [...agreed, ...fresh].flatMap(({ from, to }) => [from, to])
  const cuts = [...new Set([0, ...borders, text.length])].toSorted((one, other) => one - other)
  return cuts.slice(0, -1).map((from, index) => ({
    kind: isIn(from, agreed) ? 'agreed' : isIn(from, fresh) ? 'new' : 'plain',
    text: text.slice(from, cuts[index + 1]),
  }))
}
