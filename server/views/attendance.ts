import type { Transaction } from 'kysely'
import type { AttendanceLine } from '../../core/communique/public-record.ts'
import type { Tables } from '../database/tables.ts'
import { leading, viewOf } from './recorded-text.ts'

/** Who attended, in the printed order. */
export const attendanceView = viewOf({
  table: 'attendance',
  rowsOf: ({ reading }) =>
    reading.attendance.map((entry, index) => ({
      n: index + 1,
      state: entry.state,
      name: entry.name,
      entry: JSON.stringify(entry),
    })),
  insert: (tx, rows) => tx.insertInto('attendance').values(rows).execute(),
})

/** Who attended which meeting of a body, with the titles of the day; newest meeting first, then as printed. */
export async function attendances(tx: Transaction<Tables>, body: string): Promise<readonly AttendanceLine[]> {
  const rows = await tx
    .selectFrom('attendance')
    .select(['meeting', 'organ', 'start_on as start', 'language', 'entry'])
    .where('body', '=', body)
    .where('stream', 'in', leading(tx, body))
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  return rows.map(({ entry, ...place }) => ({ ...entry, ...place }))
}
