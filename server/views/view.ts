import type { Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import type { Tables } from '../database/tables.ts'

type Transacted = Transaction<Tables>

/**
 * A read table kept as a fold of the journal: `rebuild` empties its tables and folds every entry again, in order. A view of
 * which no other reads takes all entries of a commit at once.
 */
export type View = {
  readonly name: string
  readonly tables: readonly (keyof Tables)[]
} & (
  | { readonly fold: (entry: Entry, database: Transacted) => Promise<void> }
  | { readonly foldAll: (entries: readonly Entry[], database: Transacted) => Promise<void> }
)
