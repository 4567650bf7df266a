import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { Tables } from '../database/tables.ts'
import { tellEndedSignIns } from '../live/ended-sign-ins.ts'
import type { Reader } from '../reader.ts'
import { hashOfPassword, isWeak, leastPassword } from './password.ts'

/** The form in which two names are compared: `Иванов` and `ИВАНОВ` are one. */
export const keyOfName = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** Opens an account for a seat; the id of it, or why not. */
export async function openAccount(
  database: Kysely<Tables>,
  place: { readonly body: string; readonly seat: string },
  name: string,
  password: string,
): Promise<string | Refusal> {
  if (isWeak(password, name)) return { refused: 'password-too-weak', facts: { least: String(leastPassword) } }
  const row = await database
    .insertInto('accounts')
    .values({
      id: randomUUID(),
      ...place,
      name: name.normalize('NFC').trim(),
      name_key: keyOfName(name),
      password_hash: await hashOfPassword(password),
    })
    .onConflict(conflict => conflict.column('name_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? { refused: 'name-taken' }
}

export type AccountLine = {
  readonly id: string
  readonly name: string
  readonly seat: string
  readonly created: Date
  readonly closed: Date | null
}

/** The accounts of a body, for its secretariat. */
export async function accountsFor(
  concord: Concord,
  reader: Reader,
  limit: number,
): Promise<AccountLine[] | Refusal> {
  if (reader.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  return concord.database
    .selectFrom('accounts')
    .select(['id', 'name', 'seat', 'created_at as created', 'closed_at as closed'])
    .where('body', '=', reader.body ?? '')
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Closes an account of the secretariat's body and ends everything signed in under it. */
export async function closeAccount(concord: Concord, reader: Reader, id: string): Promise<true | Refusal> {
  if (reader.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const ended = await concord.database.transaction().execute(tx => closeIn(tx, reader, id))
  if (ended === null) return { refused: 'nothing-to-revoke' }
  await tellEndedSignIns(concord.database, ended)
  return true
}

/** The sign-ins that end with an account; nothing where the body has no such account. */
async function closeIn(tx: Kysely<Tables>, reader: Reader, id: string): Promise<readonly string[] | null> {
  const closed = await tx
    .updateTable('accounts')
    .set({ closed_at: sql<Date>`coalesce(closed_at, now())` })
    .where('id', '=', id)
    .where('body', '=', reader.body ?? '')
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) return null
  const ended = await tx
    .updateTable('sign_ins')
    .set({ revoked_at: sql<Date>`now()` })
    .where('account', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute()
  return ended.map(row => row.id)
}
