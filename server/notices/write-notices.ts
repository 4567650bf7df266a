import { sql, type Transaction } from 'kysely'
import { createHash } from 'node:crypto'
import type { Entry } from '../../core/journal/entry.ts'
import type { Notice } from '../../web/notices/notice.ts'
import type { Tables } from '../database/tables.ts'
import { audienceOfSeat } from './audience-of-seat.ts'

/** The notices of one entry of a body. */
export type Noticed = {
  readonly body: string
  readonly entry: Pick<Entry, 'stream' | 'position' | 'at'>
  readonly notices: readonly Notice[]
}

/** The id of a letter: the same for the same person and matter, so that it is written once. */
export const mailId = (...of: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 32)

/** Lays the notices of an entry in the inboxes, and a letter for whoever wants mail. Done again, it changes nothing. */
export async function writeNotices(
  tx: Transaction<Tables>,
  { body, entry, notices }: Noticed,
): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ seat, id, kind, matter }) => ({
    body,
    seat,
    id,
    kind,
    stream: entry.stream,
    position: entry.position,
    matter: JSON.stringify(matter),
    at: entry.at,
    read_at: null,
    audience: audienceOfSeat(seat),
  }))
  await tx
    .insertInto('notices')
    .values(rows)
    .onConflict(same => same.doNothing())
    .execute()
  await writeLetters(tx, body, notices)
}

async function writeLetters(
  tx: Transaction<Tables>,
  body: string,
  notices: readonly Notice[],
): Promise<void> {
  const people = await tx
    .selectFrom('correspondents')
    .select(['seat', 'account', 'audience'])
    .where('body', '=', body)
    .where('address', 'is not', null)
    .where('fault', 'is', null)
    .execute()
  const letters = people.flatMap(({ seat, account, audience }) =>
    notices
      .filter(notice => notice.seat === seat)
      .map(({ id }) => ({
        ...letter,
        id: mailId(body, seat, account, 'notice', id),
        body,
        seat,
        account,
        audience,
        about: 'notice' as const,
        matter: id,
      })),
  )
  if (letters.length === 0) return
  await tx
    .insertInto('mails')
    .values(letters)
    .onConflict(same => same.doNothing())
    .execute()
}

/** A letter that nobody has tried to send yet. */
export const letter = {
  due: '',
  step: 0,
  state: 'waiting',
  attempts: 0,
  next_at: sql<Date>`now()`,
  fault: null,
  made_at: sql<Date>`now()`,
  sent_at: null,
} as const
