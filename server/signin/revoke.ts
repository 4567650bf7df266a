import { sql } from 'kysely'
import type { Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { tellEndedSignIns } from '../live/ended-sign-ins.ts'
import type { Reader } from '../reader.ts'
import { lines, type SignInLine } from './sign-in.ts'

const isSecretariat = (reader: Reader): boolean => reader.actor.capacity === 'secretariat'

/** The sign-ins that a reader may see and revoke: those of the same account, or all of the body for the secretariat. */
function within(concord: Concord, reader: Reader) {
  const all = lines(concord.database).where('body', '=', reader.body ?? '')
  if (isSecretariat(reader)) return all
  return reader.account
    ? all.where('account', '=', reader.account)
    : all.where('id', '=', reader.signIn ?? '')
}

/** The sign-ins that a reader may see, newest first; those in force and those that ended. */
export const signInsFor = (concord: Concord, reader: Reader, limit: number): Promise<SignInLine[]> =>
  within(concord, reader).orderBy('created_at', 'desc').orderBy('id').limit(limit).execute()

/** Ends a sign-in at once, and what it still listens to. Done twice it is done. */
export async function revokeSignIn(concord: Concord, reader: Reader, id: string): Promise<true | Refusal> {
  const mine = await within(concord, reader).where('id', '=', id).executeTakeFirst()
  if (!mine) return { refused: 'nothing-to-revoke' }
  await concord.database
    .updateTable('sign_ins')
    .set({ revoked_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
  await tellEndedSignIns(concord.database, [id])
  return true
}

/** Ends the reader's own sign-in: leaving the seat. */
export const leaveSeat = async (concord: Concord, reader: Reader): Promise<void> => {
  if (reader.signIn) await revokeSignIn(concord, reader, reader.signIn)
}
