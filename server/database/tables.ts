import type { DecisionTables } from './decision-tables.ts'
import type { DeskTables } from './desk-tables.ts'
import type { DraftTables } from './draft-tables.ts'
import type { JournalTables } from './journal-tables.ts'
import type { NoticeTables } from './notice-tables.ts'
import type { RegisterTables } from './register-tables.ts'
import type { MeetingTables } from './meeting-tables.ts'
import type { RecordTables } from './record-tables.ts'

/** Every table of Concord: the journal, the read tables folded from it, and the desk. */
export type Tables = JournalTables &
  MeetingTables &
  RecordTables &
  DeskTables &
  DraftTables &
  DecisionTables &
  NoticeTables &
  RegisterTables
