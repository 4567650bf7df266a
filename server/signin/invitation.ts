import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { Invitations } from '../database/desk-tables.ts'
import type { Tables } from '../database/tables.ts'
import { unlessRefused } from '../database/unless-refused.ts'
import type { Reader } from '../reader.ts'
import { today } from '../today.ts'
import { openAccount } from './account.ts'
import { seatIn } from './seats.ts'
import { type Issued, issue } from './sign-in.ts'
import { hashOfToken, makeToken } from './token.ts'

/** An invitation as made: the token goes into the link and is shown once. */
export type Invited = {
  readonly id: string
  readonly token: string
  readonly body: string
  readonly seat: string
  readonly expires: Date
}

/** Writes an invitation to a seat, good once and for seven days. Who may call it is judged before. */
export async function writeInvitation(
  database: Kysely<Tables>,
  body: string,
  seat: string,
  by: string,
): Promise<Invited> {
  const token = makeToken()
  const row = await database
    .insertInto('invitations')
    .values({
      id: randomUUID(),
      token_hash: hashOfToken(token),
      body,
      seat,
      invited_by: by,
      expires_at: sql<Date>`now() + interval '7 days'`,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow()
  return { id: row.id, token, body, seat, expires: row.expires_at }
}

/** Invites somebody to a seat of the secretariat's body. */
export async function invite(concord: Concord, reader: Reader, seat: string): Promise<Invited | Refusal> {
  if (reader.actor.capacity !== 'secretariat' || !reader.body) return { refused: 'secretariat-only' }
  const actor = seatIn(concord, reader.body, seat, today())
  if (!actor || actor.capacity === 'public') return { refused: 'no-such-seat', facts: { seat } }
  return writeInvitation(concord.database, reader.body, seat, reader.actor.seat)
}

const used = sql<Date>`now()`

/** Marks an invitation as used if it still holds; two at once, and only one gets it. */
const useUp = (tx: Kysely<Tables>, token: string) =>
  tx
    .updateTable('invitations')
    .set({ used_at: used })
    .where('token_hash', '=', hashOfToken(token))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', used)
    .returning(['body', 'seat'])
    .executeTakeFirst()

/** Accepts an invitation: opens the account, signs in. A name already taken leaves the invitation good. */
export const acceptInvitation = (
  concord: Concord,
  token: string,
  name: string,
  password: string,
): Promise<Issued | Refusal> =>
  unlessRefused(concord.database, async tx => {
    const place = await useUp(tx, token)
    const actor = place && seatIn(concord, place.body, place.seat, today())
    if (!place || !actor) return { refused: 'invitation-not-valid' }
    const account = await openAccount(tx, place, name, password)
    return isRefusal(account) ? account : issue(tx, 'password', account, place.body, actor)
  })

/** An invitation as it is listed. */
export type InvitationLine = Pick<Invitations, 'id' | 'body' | 'seat'> & {
  readonly invitedBy: string
  readonly created: Date
  readonly expires: Date
  readonly used: Date | null
  readonly revoked: Date | null
}

/** The invitations of a body, newest first, for its secretariat. */
export async function invitationsFor(
  concord: Concord,
  reader: Reader,
  limit: number,
): Promise<InvitationLine[] | Refusal> {
  if (reader.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  return concord.database
    .selectFrom('invitations')
    .select(['id', 'body', 'seat', 'invited_by as invitedBy', 'created_at as created'])
    .select(['expires_at as expires', 'used_at as used', 'revoked_at as revoked'])
    .where('body', '=', reader.body ?? '')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Withdraws an invitation that was not used yet. */
export async function revokeInvitation(
  concord: Concord,
  reader: Reader,
  id: string,
): Promise<true | Refusal> {
  if (reader.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const revoked = await concord.database
    .updateTable('invitations')
    .set({ revoked_at: sql<Date>`coalesce(revoked_at, now())` })
    .where('id', '=', id)
    .where('body', '=', reader.body ?? '')
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows > 0n ? true : { refused: 'nothing-to-revoke' }
}
