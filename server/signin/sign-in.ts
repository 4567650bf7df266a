import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../../core/journal/entry.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { SignIns } from '../database/desk-tables.ts'
import type { Tables } from '../database/tables.ts'
import { today } from '../today.ts'
import { keyOfName } from './account.ts'
import { opens } from './password.ts'
import { seatIn } from './seats.ts'
import { type Connection, isFromThisMachine } from './this-machine.ts'
import { hashOfToken, makeToken } from './token.ts'

/** A seat as taken: the token goes into the cookie and is kept nowhere else. */
export type Issued = {
  readonly token: string
  readonly signIn: string
  readonly body: string
  readonly actor: Actor
  readonly expires: Date
}

/** A sign-in as it is listed. */
export type SignInLine = Actor &
  Pick<SignIns, 'id' | 'way' | 'account' | 'body'> & {
    readonly created: Date
    readonly expires: Date
    readonly revoked: Date | null
  }

const inTwelveHours = sql<Date>`now() + interval '12 hours'`

/** Writes a sign-in and hands out its token. */
export async function issue(
  database: Kysely<Tables>,
  way: SignIns['way'],
  account: string | null,
  body: string,
  actor: Actor,
): Promise<Issued> {
  const token = makeToken()
  const row = await database
    .insertInto('sign_ins')
    .values({
      id: randomUUID(),
      token_hash: hashOfToken(token),
      way,
      account,
      body,
      ...actor,
      expires_at: inTwelveHours,
    })
    .returning(['id', 'expires_at'])
    .executeTakeFirstOrThrow()
  return { token, signIn: row.id, body, actor, expires: row.expires_at }
}

/** Takes a seat without a password: in demonstration mode, from this machine, and nowhere else. */
export async function takeSeat(
  concord: Concord,
  connection: Connection,
  body: string,
  id: string,
): Promise<Issued | Refusal> {
  if (concord.mode !== 'demonstration') return { refused: 'seat-by-invitation' }
  if (!isFromThisMachine(connection)) return { refused: 'seat-on-this-machine' }
  const actor = seatIn(concord, body, id, today())
  if (!actor) return { refused: 'no-such-seat', facts: { seat: id } }
  return issue(concord.database, 'demonstration', null, body, actor)
}

/** Signs in by name and password. A wrong name, a closed account and a wrong password are answered alike. */
export async function signIn(concord: Concord, name: string, password: string): Promise<Issued | Refusal> {
  const account = await concord.database
    .selectFrom('accounts')
    .selectAll()
    .where('name_key', '=', keyOfName(name))
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  const right = await opens(account?.password_hash ?? null, password)
  const actor = account && seatIn(concord, account.body, account.seat, today())
  if (!right || !account || !actor) return { refused: 'sign-in-failed' }
  return issue(concord.database, 'password', account.id, account.body, actor)
}

/** The sign-in that a token stands for now: not expired, not revoked, and lawful in this mode and from this place. */
export async function signInOf(
  concord: Concord,
  connection: Connection,
  token: string,
): Promise<SignInLine | null> {
  const row = await lines(concord.database)
    .where('token_hash', '=', hashOfToken(token))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (row?.way === 'demonstration' && !(concord.mode === 'demonstration' && isFromThisMachine(connection)))
    return null
  return row ?? null
}

/** Sign-ins as they are listed: everything but the hash of the token. */
export const lines = (database: Kysely<Tables>) =>
  database
    .selectFrom('sign_ins')
    .select(['id', 'way', 'account', 'body', 'seat', 'capacity', 'state'])
    .select(['created_at as created', 'expires_at as expires', 'revoked_at as revoked'])
