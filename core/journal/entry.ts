/** Who may read an entry: the public, observers and up, members and up, the secretariat, or one delegation (and the secretariat not). */
export type Audience = 'public' | 'observers' | 'members' | 'secretariat' | `delegation:${string}`

/** In which quality a person acts. */
export type Capacity = 'national' | 'chair' | 'ex-officio' | 'secretariat' | 'observer' | 'public'

/** Who acts: the seat, its capacity, the State it speaks for if any. `seat` is an id like `secretariat` or `delegation:KAZ`. */
export type Actor = { readonly seat: string; readonly capacity: Capacity; readonly state: string | null }

/** What an aggregate wants recorded: the act as the minutes would name it, and its content. */
export type Act = { readonly type: string; readonly audience: Audience; readonly content: unknown }

/** One official act in the journal. Its canonical JSON (RFC 8785, NFC) is what is hashed; nothing of it ever changes. */
export type Entry = {
  readonly position: number
  readonly stream: string
  /** Number of the entry in its stream, from 1. */
  readonly version: number
  readonly type: string
  /** Instant of recording, UTC, milliseconds: `2026-11-24T05:31:15.000Z`. */
  readonly at: string
  readonly actor: string
  readonly capacity: Capacity
  readonly state: string | null
  readonly audience: Audience
  readonly content: unknown
}
