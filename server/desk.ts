import { sql, type Transaction } from 'kysely'
import type { Correction } from '../core/communique/correction.ts'
import type { Reading } from '../core/communique/reading.ts'
import { audiencesOf } from '../core/journal/audiences.ts'
import type { Actor } from '../core/journal/entry.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Concord } from './concord.ts'
import { asOperator, asReader } from './database/audience.ts'
import type { Corrects } from './database/desk-tables.ts'
import type { Tables } from './database/tables.ts'

/** A reading on the desk: the file, what was read in it, and what a person has corrected so far. */
export type OnDesk = {
  readonly id: string
  readonly body: string
  readonly fileName: string
  readonly source: Uint8Array
  readonly text: string
  readonly reading: Reading
  readonly corrections: readonly Correction[]
  /** The recorded reading that this is a copy of; `null` for a text that is not recorded yet. */
  readonly corrects: Corrects | null
  readonly seat: string
  readonly at: string
  /** The meeting as which it was recorded; `null` while it is under review. */
  readonly meeting: string | null
}

/** A reading on the desk in a list. */
export type DeskLine = Pick<OnDesk, 'id' | 'body' | 'fileName' | 'seat' | 'at' | 'meeting'>

/** How many readings of a body are under review at most. */
const most = 100

/** A recorded reading stays a week, so that accepting it twice finds it recorded. */
const clear = (tx: Transaction<Tables>) =>
  sql`delete from readings_at_desk where meeting is not null and at < now() - interval '7 days'`.execute(tx)

async function full(tx: Transaction<Tables>, body: string): Promise<Refusal | undefined> {
  const { held } = await tx
    .selectFrom('readings_at_desk')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('body', '=', body)
    .where('meeting', 'is', null)
    .executeTakeFirstOrThrow()
  return held < most ? undefined : { refused: 'desk-full', facts: { most: String(most) } }
}

/** Puts a reading on the desk; the same id again changes nothing. */
export async function putOnDesk(
  concord: Concord,
  reading: Omit<OnDesk, 'at' | 'meeting'>,
): Promise<Refusal | undefined> {
  return await asOperator(concord.database, async tx => {
    await clear(tx)
    const refusal = await full(tx, reading.body)
    if (refusal) return refusal
    await tx
      .insertInto('readings_at_desk')
      .values({
        id: reading.id,
        body: reading.body,
        file_name: reading.fileName.normalize().replaceAll('\0', '').slice(0, 200),
        source: Buffer.from(reading.source),
        text: reading.text,
        reading: JSON.stringify(reading.reading),
        corrections: JSON.stringify(reading.corrections),
        corrects: reading.corrects && JSON.stringify(reading.corrects),
        seat: reading.seat,
        meeting: null,
        audience: 'secretariat',
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute()
    return undefined
  })
}

/** Who comes to the desk: a seat, and the body that it is of. */
export type Officer = { readonly actor: Actor; readonly body: string | null }

const readsOf = ({ actor, body }: Officer) => ({ actor, body, audiences: audiencesOf(actor.seat) })

const lineColumns = ['id', 'body', 'file_name as fileName', 'seat', 'at', 'meeting'] as const

/** A reading on the desk, for seats that may see it: nobody else finds it. */
export async function onDesk(concord: Concord, id: string, officer: Officer): Promise<OnDesk | null> {
  const row = await asReader(concord.database, readsOf(officer), tx =>
    tx
      .selectFrom('readings_at_desk')
      .select(lineColumns)
      .select(['source', 'text', 'reading', 'corrections', 'corrects'])
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return row ? { ...row, at: row.at.toISOString() } : null
}

/** The readings on the desk of a body, the latest first, for seats that may see them. */
export async function deskLines(
  concord: Concord,
  body: string,
  officer: Officer,
): Promise<readonly DeskLine[]> {
  const rows = await asReader(concord.database, readsOf(officer), tx =>
    tx
      .selectFrom('readings_at_desk')
      .select(lineColumns)
      .where('body', '=', body)
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute(),
  )
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

/** Notes on the desk what a person has corrected so far, and as which meeting the reading was recorded. */
export async function noteOnDesk(
  concord: Concord,
  id: string,
  corrections: readonly Correction[],
  meeting: string | null,
): Promise<void> {
  await asOperator(concord.database, tx =>
    tx
      .updateTable('readings_at_desk')
      .set({ corrections: JSON.stringify(corrections), meeting })
      .where('id', '=', id)
      .where('meeting', 'is', null)
      .execute(),
  )
}

/** Takes a reading off the desk: the record keeps what was recorded of it. */
export async function takeOffDesk(concord: Concord, id: string): Promise<void> {
  await asOperator(concord.database, tx => tx.deleteFrom('readings_at_desk').where('id', '=', id).execute())
}
