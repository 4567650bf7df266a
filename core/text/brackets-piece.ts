import type { Attribution, Mark } from './brackets-negotiated.ts'

/** One of the wordings in a bracket, with who says what of it. */
export type Alternative = {
  readonly pieces: readonly Piece[]
  readonly attribution: Attribution
  readonly id?: string
}

/** A bracket around words: the words that stand, if any, then the others; and what is said of the whole choice. */
export type Choice = {
  readonly kind: 'choice'
  readonly base: Alternative | null
  readonly others: readonly Alternative[]
  readonly whole: Attribution
}

/** A piece of a bracketed text in the order of reading: the `run` of the grammar (practice 9.2). */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | Choice
  | { readonly kind: 'slot'; readonly note: string; readonly attribution: Attribution }
  | { readonly kind: 'mark'; readonly says: Mark['says'] }
