import type { Generated } from 'kysely'

/** One official act as stored. `body` are the bytes that are hashed; the other columns repeat it for queries. */
export type JournalRows = {
  position: number
  stream: string
  version: number
  type: string
  at: Date
  actor: string
  capacity: string
  audience: string
  body: string
  salt: Buffer
  leaf: Buffer
  doc: Generated<unknown>
}

/** One row: the position of the newest entry. Whoever appends holds its lock until the commit. */
export type JournalHead = { position: number }

export type JournalTables = {
  journal: JournalRows
  journal_head: JournalHead
}
