import type { Kysely, Transaction } from 'kysely'
import type { Proof } from '../core/communique/public-record.ts'
import type { Act, Actor, Entry } from '../core/journal/entry.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Tables } from './database/tables.ts'
import type { View } from './views/view.ts'

/** Acts for one stream, decided on its first `expected` entries. */
export type Append = {
  readonly stream: string
  readonly expected: number
  readonly acts: readonly Act[]
  readonly actor: Actor
}

/** The only write model: official acts, in one order, for ever. */
export type Journal = {
  /** Records acts, and answers only when they are on the disk; refused if the stream has moved on since. */
  readonly append: (append: Append) => Promise<readonly Entry[] | Refusal>
  /** All entries of a stream, for whatever audience: what a decision rests on. */
  readonly stream: (name: string) => Promise<readonly Entry[]>
  /** Up to `limit` entries from a position on, for whatever audience. */
  readonly entries: (from: number, limit: number) => Promise<readonly Entry[]>
  readonly count: () => Promise<number>
  /** The proof of an entry that the reader of the transaction may read. */
  readonly proofOf: (tx: Transaction<Tables>, position: number) => Promise<Proof>
  /** Waits for appends under way; further ones are defects. */
  readonly close: () => Promise<void>
}

export declare function openJournal(database: Kysely<Tables>, views: readonly View[]): Journal
