import type { Generated } from 'kysely'
import type { Capacity } from '../../core/journal/entry.ts'

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

export type DeskTables = {
  accounts: Accounts
  invitations: Invitations
  sign_ins: SignIns
}
