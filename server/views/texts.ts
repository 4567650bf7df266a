import type { Transaction } from 'kysely'
import {
  type CommuniqueRecorded,
  isCorrection,
  isRecording,
  type ReadingCorrected,
} from '../../core/communique/communique.ts'
import { samePlace } from '../../core/communique/correction.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from './view.ts'

const bytesOf = (content: CommuniqueRecorded): Buffer =>
  content.original === null ? Buffer.from(content.text, 'utf8') : Buffer.from(content.original, 'base64')

/** What a reading says of its text as a whole. */
function summary({ meeting, organ, reading }: Pick<CommuniqueRecorded, 'meeting' | 'organ' | 'reading'>) {
  return {
    meeting,
    organ,
    start_on: reading.meeting.start ?? '',
    end_on: reading.meeting.end ?? '',
    header: JSON.stringify(reading.meeting),
    reading: JSON.stringify(reading),
    acts: reading.acts.length,
    outcomes: reading.outcomes.length,
  }
}

async function record(entry: Entry, content: CommuniqueRecorded, tx: Transaction<Tables>): Promise<void> {
  const bytes = bytesOf(content)
  await tx
    .insertInto('texts')
    .values({
      ...summary(content),
      stream: entry.stream,
      body: content.body,
      language: content.language,
      audience: entry.audience,
      language_rank: content.languageRank,
      sha256: content.sha256,
      bytes: bytes.length,
      text: content.text,
      original: content.original === null ? null : bytes,
      reading_version: 1,
      settled: JSON.stringify(content.settled),
      position: entry.position,
      corrected_at: null,
    })
    .execute()
}

async function correct(entry: Entry, content: ReadingCorrected, tx: Transaction<Tables>): Promise<void> {
  const { settled } = await tx
    .selectFrom('texts')
    .select('settled')
    .where('stream', '=', entry.stream)
    .executeTakeFirstOrThrow()
  const anew = (one: (typeof settled)[number]) =>
    content.settled.some(other => other.code === one.code && samePlace(other.span, one.span))
  await tx
    .updateTable('texts')
    .set({
      ...summary(content),
      reading_version: content.version,
      settled: JSON.stringify([...settled.filter(one => !anew(one)), ...content.settled]),
      corrected_at: entry.position,
    })
    .where('stream', '=', entry.stream)
    .execute()
}

/** The texts: words, bytes, and the reading that counts now. Folded before all other views of the record. */
export const textsView: View = {
  name: 'texts',
  tables: ['texts'],
  fold: async (entry, tx) => {
    if (isRecording(entry)) await record(entry, entry.content, tx)
    if (isCorrection(entry)) await correct(entry, entry.content, tx)
  },
}

/** The bytes of a recorded file as they were published; `null` if the reader may read no such file. */
export async function sourceOf(tx: Transaction<Tables>, sha256: string): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('texts')
    .select(['text', 'original'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? (row.original ?? Buffer.from(row.text, 'utf8')) : null
}
