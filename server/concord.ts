import type { Kysely } from 'kysely'
import type { Listen } from './database/listen.ts'
import type { Connections } from './database/open.ts'
import type { Tables } from './database/tables.ts'
import type { Journal } from './journal.ts'
import type { LoadedProfile } from './profile.ts'

/** What every route needs: made once by main.ts, handed down, never reached for. */
export type Concord = {
  readonly database: Kysely<Tables>
  readonly journal: Journal
  readonly profiles: readonly LoadedProfile[]
  readonly mode: 'demonstration' | 'production'
  /** The state of the database pool, for metrics; a Concord in a test may not tell. */
  readonly connections?: () => Connections
  /** Whether letters are sent; left out, they are not, and pages say so. */
  readonly mail?: 'sent' | 'none'
  /** Hears of what other processes record; where it is left out, Concord looks for itself now and then. */
  readonly listen?: Listen
}
