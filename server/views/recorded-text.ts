import type { Transaction } from 'kysely'
import {
  type CommuniqueRecorded,
  isCorrection,
  isRecording,
  type ReadingCorrected,
} from '../../core/communique/communique.ts'
import type { Reading } from '../../core/communique/reading.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { RecordTables } from '../database/record-tables.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from './view.ts'

/** A text with the reading that counts after an entry: what every view of the record is made from. */
export type RecordedReading = {
  readonly stream: string
  readonly body: string
  readonly meeting: string
  readonly organ: string
  readonly start_on: string
  readonly language: string
  readonly audience: Entry['audience']
  readonly text: string
  readonly reading: Reading
}

type Placed = Omit<RecordedReading, 'text' | 'reading'>

/** Where the rows of a text belong. */
const placeOf = ({ text: _text, reading: _reading, ...placed }: RecordedReading): Placed => placed

const startOf = (reading: Reading): string => reading.meeting.start ?? ''

function recorded({ stream, audience }: Entry, content: CommuniqueRecorded): RecordedReading {
  const { body, meeting, organ, language, text, reading } = content
  return { stream, body, meeting, organ, start_on: startOf(reading), language, audience, text, reading }
}

async function corrected(
  { stream, audience }: Entry,
  content: ReadingCorrected,
  tx: Transaction<Tables>,
): Promise<RecordedReading> {
  const { meeting, organ, reading } = content
  const { body, language, text } = await tx
    .selectFrom('texts')
    .select(['body', 'language', 'text'])
    .where('stream', '=', stream)
    .executeTakeFirstOrThrow()
  return { stream, body, meeting, organ, start_on: startOf(reading), language, audience, text, reading }
}

async function readingAfter(entry: Entry, tx: Transaction<Tables>): Promise<RecordedReading | null> {
  if (isRecording(entry)) return recorded(entry, entry.content)
  return isCorrection(entry) ? await corrected(entry, entry.content, tx) : null
}

type Made<Row> = {
  readonly table: Exclude<keyof RecordTables, 'texts' | 'addresses'>
  /** The rows of a text; where they belong is added. */
  readonly rowsOf: (recorded: RecordedReading) => readonly Row[]
  readonly insert: (tx: Transaction<Tables>, rows: readonly (Row & Placed)[]) => Promise<unknown>
}

/** How many rows go into one statement. */
const batch = 500

/** A table whose rows follow from one text and its reading alone: a correction replaces the rows of its text. */
export const viewOf = <Row extends object>({ table, rowsOf, insert }: Made<Row>): View => ({
  name: table,
  tables: [table],
  fold: async (entry, tx) => {
    const after = await readingAfter(entry, tx)
    if (!after) return
    await tx.deleteFrom(table).where('stream', '=', entry.stream).execute()
    const rows = rowsOf(after).map(row => ({ ...placeOf(after), ...row }))
    for (let from = 0; from < rows.length; from += batch) await insert(tx, rows.slice(from, from + batch))
  },
})

/** The readings that stand for their meetings: of each meeting the text in the first language of the body that the reader may read. */
export const leading = (tx: Transaction<Tables>, body: string) =>
  tx
    .selectFrom('texts')
    .select('stream')
    .distinctOn('meeting')
    .where('body', '=', body)
    .orderBy('meeting')
    .orderBy('language_rank')
    .orderBy('language')
