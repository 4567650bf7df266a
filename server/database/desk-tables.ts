import type { ColumnType, Generated } from 'kysely'
import type { Correction } from '../../core/communique/correction.ts'
import type { SettledIssue } from '../../core/communique/public-record.ts'
import type { Reading } from '../../core/communique/reading.ts'
import type { Audience, Capacity } from '../../core/journal/entry.ts'

/** A person who may sign in, and the seat that goes with the name. Only the hash of the password is kept. */
export type Accounts = {
  id: string
  body: string
  seat: string
  name: string
  /** The name as it is compared: one form, small letters. */
  name_key: string
  password_hash: string
  created_at: Generated<Date>
  closed_at: Date | null
}

/** A seat offered once. Only the hash of the token is kept: the link is shown when it is made and never again. */
export type Invitations = {
  id: string
  token_hash: string
  body: string
  seat: string
  invited_by: string
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
  revoked_at: Date | null
}

/** Somebody in a seat, from a browser, until it expires or is revoked. Only the hash of the token is kept. */
export type SignIns = {
  id: string
  token_hash: string
  /** How the seat was taken: a demonstration seat counts only in demonstration mode and on this machine. */
  way: 'demonstration' | 'password'
  account: string | null
  body: string
  seat: string
  capacity: Capacity
  state: string | null
  created_at: Generated<Date>
  expires_at: Date
  revoked_at: Date | null
}

/** The recorded reading that one at the desk corrects: its meeting, its number, and what had been settled by then. */
export type Corrects = {
  readonly meeting: string
  readonly readingVersion: number
  readonly settled: readonly SettledIssue[]
}

/** A reading under review: the file, what the reader read in it, and what a person has corrected so far. */
export type ReadingsAtDesk = {
  id: string
  body: string
  file_name: string
  source: Buffer
  /** The words of the file, in Unicode form NFC. */
  text: string
  reading: ColumnType<Reading, string, never>
  corrections: ColumnType<readonly Correction[], string, string>
  /** `null` for a text that is not recorded yet. */
  corrects: ColumnType<Corrects | null, string | null, never>
  seat: string
  at: Generated<Date>
  /** The meeting as which it was recorded; `null` while it is under review. */
  meeting: string | null
  audience: Audience
}

export type DeskTables = {
  readings_at_desk: ReadingsAtDesk
  accounts: Accounts
  invitations: Invitations
  sign_ins: SignIns
}
