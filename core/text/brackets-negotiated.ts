import type { Edit } from './edit.ts'
import type { Language } from './language.ts'

/**
 * What a delegation says of words in a bracket (practice 9.2). Who proposes or supports stands as a bare name, and
 * `accept` is not printed: a delegation that can live with the words holds no bracket.
 */
export type Stance = 'propose' | 'support' | 'accept' | 'retain' | 'delete' | 'reserve' | 'ad ref'

/** Delegations that say the same, by the names to be printed, in protocol order. */
export type Clause = { readonly states: readonly string[]; readonly stance: Stance }

/** Who says what of some words; the clauses are printed in this order. */
export type Attribution = readonly Clause[]

type Marked = {
  readonly attribution: Attribution
  /** At a point where proposals stand already: beside them, in a bracket of its own, and not in their place (9.4). */
  readonly apart?: true
  /** The id of the proposal in the draft; it is not printed. */
  readonly id?: string
}
type Nested = { readonly proposals?: readonly Proposal[] }

/** Other words for a stretch of the text: an insertion where the stretch is empty, a deletion where the words are. */
export type Wording = Edit &
  Marked &
  Nested & {
    readonly kind: 'wording'
    /** Technical placeholders inside the new words. */
    readonly slots?: readonly Slot[]
    /** A scope change (naming formula): the States in whose name the sentence would speak. It is not printed. */
    readonly scope?: readonly string[]
  }

/** What is said of words that stand in the text: that they be retained, deleted, or held. */
export type Standing = Marked &
  Nested & { readonly kind: 'standing'; readonly from: number; readonly to: number }

/** What is said of a whole choice and not of one of its alternatives; it is printed after the bar. */
export type Hold = Marked & { readonly kind: 'hold'; readonly from: number; readonly to: number }

/** A political placeholder: words that somebody announces. It blocks agreement like every bracket. */
export type Placeholder = Marked & {
  readonly kind: 'placeholder'
  readonly at: number
  readonly note: string
}

/** What a delegation wants of a stretch of the text. Stretches lie on the base, or on the new words that they stand in. */
export type Proposal = Wording | Standing | Hold | Placeholder

/** A technical placeholder: a stretch of the text that begins with `● `, to be filled under a mandate; not a bracket. */
export type Slot = { readonly from: number; readonly to: number }

/** A status mark (rule 8); it stands after the full stop and is not text. */
export type Mark = { readonly at: number; readonly says: 'agreed' | 'agreed ad ref' }

/**
 * A paragraph under negotiation in one language: the base, and every live proposal in the order of submission. Proposals
 * may cross; `normalise` puts them as they are printed.
 */
export type Negotiated = {
  readonly language: Language
  readonly base: string
  readonly proposals: readonly Proposal[]
  readonly slots?: readonly Slot[]
  readonly marks?: readonly Mark[]
  /** The names of the States in protocol order; where it is not known, names are printed as given. */
  readonly protocol?: readonly string[]
}

/** Bounds of size; what lies beyond is still read and printed, in a simpler form and with an issue. */
export const bracketLimits = {
  /** How deep brackets may stand in brackets. */
  depth: 100,
  /** How many characters may be repeated to show alternatives that cross. */
  repeated: 4_000_000,
  /** How many issues of one text are told. */
  issues: 1_000,
} as const
