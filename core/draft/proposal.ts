import type { Edit } from '../text/edit.ts'
import type { Language } from '../text/language.ts'

/** What a proposal asks for (practice 5.3). A verb change is a replacement on the verb of an act, shown on its ladder. */
export const proposalKinds = [
  'insert',
  'delete',
  'replace',
  'verb',
  'bracket',
  'placeholder',
  'fill',
  'scope',
  'new-paragraph',
  'chapeau',
  'alternative',
  'move',
  'split',
  'merge',
] as const

export type ProposalKind = (typeof proposalKinds)[number]

/** What a delegation says of a proposal. To oppose an amendment is to retain the words that stand. */
export type StanceValue = 'support' | 'accept' | 'no-position' | 'reserve' | 'oppose'

/** A stance as recorded: on which revision of the words, and until when a reservation lasts (an instant, R-07). */
export type Stance = {
  readonly value: StanceValue
  readonly words: number
  readonly until: string | null
}

/** Who submits: a State by its code, or `chair`, whose text is nobody's position. */
export type Sponsor = string

/** Live until accepted, withdrawn, merged, superseded or lapsed; what has ended never acts again (I-18). */
export type ProposalStatus = 'live' | 'accepted' | 'withdrawn' | 'merged' | 'superseded' | 'lapsed'

/**
 * Why a person must look: a change touched the words that the proposal would change. `accepted` is the proposal by which they
 * changed, null where a translator has brought them level.
 */
export type Conflict = {
  readonly accepted: string | null
  readonly before: string
  readonly after: string
  readonly proposed: string
}

/**
 * A proposal on a paragraph. `edits` lie on the words of revision `words` of the paragraph in `language`; an accepted
 * change moves them, or leaves them where they are and sets `conflict`, until the sponsor submits them anew. The edits of a
 * bracket hold the words that stand: it changes nothing.
 */
export type Proposal = {
  readonly id: string
  readonly kind: ProposalKind
  /**
   * The paragraph that it would change; of a new paragraph, the one after which it would stand, or null for the beginning; of
   * a heading, the one that begins the section, or null for the title.
   */
  readonly paragraph: string | null
  readonly language: Language
  readonly words: number
  readonly edits: readonly Edit[]
  /** The words of a new or alternative paragraph, of a title or heading, or the note of a political placeholder. */
  readonly text: string | null
  /** Where a paragraph would be moved (after which), parted (at which character), or into which it would be merged. */
  readonly after?: string | null
  readonly at?: number
  readonly into?: string
  /** In whose name the paragraph would speak; null gives it back to all. */
  readonly scope?: readonly string[] | null
  /** What a new or alternative paragraph is called behind the number of its place: `bis`, `alt2`. It is given once. */
  readonly suffix?: string
  readonly sponsors: readonly Sponsor[]
  /** Sponsors that left while others stayed. */
  readonly left?: readonly Sponsor[]
  /** The withdrawn proposal that was taken over. */
  readonly takenFrom?: string
  readonly stances: Readonly<Record<string, Stance>>
  readonly status: ProposalStatus
  readonly conflict: Conflict | null
  /** Proposals that a delegation prepared in private and submitted together. */
  readonly set: string | null
  /** The proposal into which it was merged or by which it was superseded. */
  readonly by: string | null
  readonly reading: number
}
