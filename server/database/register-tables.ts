import type { ColumnType } from 'kysely'
import type { Audience } from '../../core/journal/entry.ts'
import type { RegisterKind } from '../streams.ts'

/** One thing in a register, as its acts have made it. */
export type Registered = {
  stream: string
  register: RegisterKind
  body: string
  id: string
  thing: ColumnType<unknown, string, string>
  /** Instants of the first and of the last act, the number of acts, and the position of the last one. */
  opened_at: string
  changed_at: string
  entries: number
  position: number
  audience: Audience
}

export type RegisterTables = { registered: Registered }
