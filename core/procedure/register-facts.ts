import type { Competence, Instrument, Post } from '../body/profile.ts'
import type { CalendarDate } from '../calendar.ts'
import type { Actor } from '../journal/entry.ts'
import type { DeputyRule } from './deputies.ts'
import type { Rules } from './rules.ts'
import type { FoundSource } from './source.ts'

/** A term of a post: held or planned, or of an acting holder; both days belong to it. */
export type HeldTerm = {
  readonly post: string
  readonly state: string | null
  /** The names of the holder in whatever language they are known. */
  readonly names: readonly string[]
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly how: 'held' | 'approved' | 'planned' | 'acting'
  /** The nomination from which it is known, if it is one. */
  readonly of: string | null
}

/** An organ as a register needs it: whether it is one of the body, or of others. */
export type KnownOrgan = { readonly id: string; readonly of: 'body' | 'others' }

/** What an act on a register rests on beside the entry: who acts, on which day, who counts, and what its source says. */
export type RegisterFacts = {
  readonly actor: Actor
  /** The instant of receipt, by the database clock, and the day that it is in universal time. */
  readonly now: string
  readonly day: CalendarDate
  /** Members of the day, in protocol order. */
  readonly members: readonly string[]
  /** Every State of the profile, in protocol order. */
  readonly states: readonly string[]
  readonly organs: readonly KnownOrgan[]
  readonly rules: Pick<Rules, 'rotations'>
  readonly deputies: readonly DeputyRule[]
  readonly competences: readonly Competence[]
  readonly posts: readonly Post[]
  /** Terms of the posts of the body, as the profile and the other nominations have them, in order of time. */
  readonly terms: readonly HeldTerm[]
  /** The instruments that the profile knows. */
  readonly instruments: readonly Instrument[]
  /** Ids of the positions of the body. */
  readonly positions: readonly string[]
  /** The source that the command names, as it was found. */
  readonly source: FoundSource | null
  /** The most characters of words in one language. */
  readonly limits: { readonly words: number }
}
