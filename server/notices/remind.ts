import { sql, type Transaction } from 'kysely'
import type { Deadline } from '../../web/notices/notice.ts'
import type { Concord } from '../concord.ts'
import { asOperator } from '../database/audience.ts'
import { instantOf } from '../database/clock.ts'
import type { Tables } from '../database/tables.ts'
import { audienceOfSeat } from './audience-of-seat.ts'
import { deadlinesFor } from './deadlines-for.ts'
import { letter, mailId } from './write-notices.ts'

/** Hours before a deadline at which a seat is reminded, the nearest first. */
export const steps = [24, 72] as const

const anHour = 3_600_000

/** The step that a deadline is within, if it is near and has not come: 24 of what is 20 hours away. */
export function stepOf(at: string, now: string): number | null {
  const left = Date.parse(at) - Date.parse(now)
  return left <= 0 ? null : (steps.find(hours => left <= hours * anHour) ?? null)
}

type Person = { readonly body: string; readonly seat: string; readonly account: string }
type Near = { readonly id: string; readonly at: string; readonly step: number }

const nearOf = (deadlines: readonly Deadline[], now: string): readonly Near[] =>
  deadlines.flatMap(({ id, due }) => {
    const step = 'at' in due ? stepOf(due.at, now) : null
    return 'at' in due && step !== null ? [{ id, at: due.at, step }] : []
  })

/** Whoever was told of this very instant within the last day need not be told again yet. */
const toldLately = async (tx: Transaction<Tables>, { body, seat }: Person): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('notices')
    .select(sql<string>`matter->>'until'`.as('until'))
    .where('body', '=', body)
    .where('seat', '=', seat)
    .where(
      sql<boolean>`at::timestamptz > clock_timestamp() - interval '1 day' and matter->>'until' is not null`,
    )
    .execute()
  return new Set(rows.map(({ until }) => until))
}

async function writeReminders(tx: Transaction<Tables>, person: Person, near: readonly Near[]): Promise<void> {
  const told = await toldLately(tx, person)
  const rows = near
    .filter(({ at, step }) => step === 24 || !told.has(at))
    .map(({ id, at, step }) => ({
      ...letter,
      ...person,
      id: mailId(person.body, person.seat, person.account, 'deadline', id, at, step),
      audience: audienceOfSeat(person.seat),
      about: 'deadline' as const,
      matter: id,
      due: at,
      step,
    }))
  if (rows.length === 0) return
  await tx
    .insertInto('mails')
    .values(rows)
    .onConflict(same => same.doNothing())
    .execute()
}

const people = async ({ database }: Concord): Promise<readonly Person[]> =>
  await asOperator(database, tx =>
    tx
      .selectFrom('correspondents')
      .select(['body', 'seat', 'account'])
      .where('address', 'is not', null)
      .where('fault', 'is', null)
      .execute(),
  )

/** A State of a delegation; of other seats none. */
export const stateOfSeat = (seat: string): string | null =>
  seat.startsWith('delegation:') ? seat.slice('delegation:'.length) : null

/** Writes a letter to everybody for whom a deadline comes near, once for each instant and step; again, and nothing is added. */
export async function remind(concord: Concord): Promise<void> {
  const all = await people(concord)
  if (all.length === 0) return
  const now = await instantOf(concord.database)
  for (const person of all) {
    const profile = concord.profiles.find(each => each.profile.id === person.body)?.profile
    if (!profile) continue
    const actor = { seat: person.seat, state: stateOfSeat(person.seat) }
    const near = nearOf(await deadlinesFor(concord, profile, actor), now)
    if (near.length > 0) await asOperator(concord.database, tx => writeReminders(tx, person, near))
  }
}
