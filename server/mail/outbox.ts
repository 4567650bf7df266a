import { sql } from 'kysely'
import type { Concord } from '../concord.ts'
import { asOperator } from '../database/audience.ts'
import type { Mails } from '../database/notice-tables.ts'
import type { Sent } from './smtp.ts'

/** A letter that somebody has taken to send it. */
export type Taken = Pick<
  Mails,
  'id' | 'body' | 'seat' | 'account' | 'about' | 'matter' | 'due' | 'step' | 'attempts'
>

/** Minutes from one attempt to the next: quickly at first, then twice a day. After the last one it is given up. */
export const pauses = [2, 5, 15, 60, 240, 720, 720, 720, 720] as const

/**
 * Takes a letter that is due, so that nobody else takes it before the next pause is over. A process that is killed between
 * sending and writing down that it has sent leads to one more letter, with the same id.
 */
export async function takeLetter({ database }: Concord): Promise<Taken | null> {
  const after = sql.join(pauses.map(minutes => sql.lit(minutes)))
  const row = await asOperator(database, tx =>
    tx
      .updateTable('mails')
      .set({
        attempts: sql<number>`attempts + 1`,
        next_at: sql<Date>`clock_timestamp() + make_interval(mins => (array[${after}])[least(attempts + 1, ${sql.lit(pauses.length)})])`,
      })
      .where('id', '=', eb =>
        eb
          .selectFrom('mails as due')
          .select('due.id')
          .where('due.state', '=', 'waiting')
          .where('due.next_at', '<=', sql<Date>`clock_timestamp()`)
          .orderBy('due.made_at')
          .orderBy('due.id')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'body', 'seat', 'account', 'about', 'matter', 'due', 'step', 'attempts'])
      .executeTakeFirst(),
  )
  return row ?? null
}

/** Writes down what became of a letter. An address that was refused for good gets no mail until it is given again. */
export async function settleLetter({ database }: Concord, taken: Taken, sent: Sent): Promise<void> {
  const { id, body, seat, account, attempts } = taken
  await asOperator(database, async tx => {
    if (sent.sent === 'sent') {
      await tx
        .updateTable('mails')
        .set({ state: 'sent', sent_at: sql<Date>`clock_timestamp()`, fault: null })
        .where('id', '=', id)
        .execute()
      return
    }
    const isOver = attempts > pauses.length
    const state = sent.sent === 'refused' ? 'refused' : isOver ? 'given-up' : 'waiting'
    await tx.updateTable('mails').set({ state, fault: sent.answer }).where('id', '=', id).execute()
    if (sent.sent !== 'refused') return
    await tx
      .updateTable('correspondents')
      .set({ fault: sent.answer })
      .where('body', '=', body)
      .where('seat', '=', seat)
      .where('account', '=', account)
      .execute()
  })
}

/** Writes down that a letter has lost its point: nobody wants it any more, or the deadline has moved or passed. */
export const passOver = async ({ database }: Concord, { id }: Pick<Taken, 'id'>): Promise<void> =>
  void (await asOperator(database, tx =>
    tx.updateTable('mails').set({ state: 'passed' }).where('id', '=', id).execute(),
  ))
