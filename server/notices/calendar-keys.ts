import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Refusal } from '../../core/refusal.ts'
import type { Actor } from '../../core/journal/entry.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import type { Reader } from '../reader.ts'
import { seatIn } from '../signin/seats.ts'
import { hashOfToken, makeToken } from '../signin/token.ts'
import { today } from '../today.ts'
import { audienceOfSeat } from './audience-of-seat.ts'
import { personOf } from './correspondents.ts'

/** A calendar that a program may read, as its owner sees it in a list. */
export type CalendarKeyLine = { readonly id: string; readonly made: Date }

/** How many calendars a person opens to programs at most. */
const most = 10

/** The calendars that the reader has opened and not revoked. */
export async function calendarKeysOf(concord: Concord, reader: Reader): Promise<readonly CalendarKeyLine[]> {
  if (reader.signIn === null) return []
  const { body, seat, account } = personOf(reader)
  return await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('calendar_keys')
      .select(['id', 'made_at as made'])
      .where('body', '=', body)
      .where('seat', '=', seat)
      .where('account', '=', account)
      .where('revoked_at', 'is', null)
      .orderBy('made_at')
      .execute(),
  )
}

/** Opens the calendar of the seat to a program. The key is shown once; only its hash is kept. */
export async function makeCalendarKey(concord: Concord, reader: Reader): Promise<string | Refusal> {
  if (reader.signIn === null || reader.body === null) return { refused: 'sign-in-first' }
  const held = await calendarKeysOf(concord, reader)
  if (held.length >= most) return { refused: 'too-many-calendar-keys', facts: { most: String(most) } }
  const key = makeToken()
  const person = personOf(reader)
  await asOperator(concord.database, tx =>
    tx
      .insertInto('calendar_keys')
      .values({
        ...person,
        id: randomUUID(),
        token_hash: hashOfToken(key),
        made_at: sql<Date>`now()`,
        revoked_at: null,
        audience: audienceOfSeat(person.seat),
      })
      .execute(),
  )
  return key
}

/** Closes a calendar of the reader to the program that had its address. */
export async function revokeCalendarKey(
  concord: Concord,
  reader: Reader,
  id: string,
): Promise<Refusal | undefined> {
  if (reader.signIn === null) return { refused: 'sign-in-first' }
  const { body, seat, account } = personOf(reader)
  const revoked = await asOperator(concord.database, tx =>
    tx
      .updateTable('calendar_keys')
      .set({ revoked_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('body', '=', body)
      .where('seat', '=', seat)
      .where('account', '=', account)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  )
  return revoked.numUpdatedRows > 0n ? undefined : { refused: 'nothing-to-revoke' }
}

/** Whether the account behind a key, if there is one, may still sign in. */
const isOpen = async ({ database }: Concord, account: string): Promise<boolean> =>
  account === '' ||
  (await database
    .selectFrom('accounts')
    .select('id')
    .where(sql<boolean>`id::text = ${account}`)
    .where('closed_at', 'is', null)
    .executeTakeFirst()) !== undefined

/** The seat of a body whose calendar a key opens today; nobody's where the key, the account or the seat is no more. */
export async function seatByKey(concord: Concord, body: string, key: string): Promise<Actor | null> {
  const row = await asOperator(concord.database, tx =>
    tx
      .selectFrom('calendar_keys')
      .select(['seat', 'account'])
      .where('token_hash', '=', hashOfToken(key))
      .where('body', '=', body)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  )
  if (!row || !(await isOpen(concord, row.account))) return null
  // A demonstration seat opens nothing in production.
  if (row.account === '' && concord.mode === 'production') return null
  return seatIn(concord, body, row.seat, today())
}
