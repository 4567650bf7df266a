import type { Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import type { Tables } from '../database/tables.ts'

/** A read table kept as a fold of the journal: `rebuild` empties its tables and folds every entry again, in order. */
export type View = {
  readonly name: string
  readonly tables: readonly (keyof Tables)[]
  readonly fold: (entry: Entry, database: Transaction<Tables>) => Promise<void>
}
