import { sql } from 'kysely'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import type { Reader } from '../reader.ts'
import { meetingStream } from '../streams.ts'
import type { MeetingInCalendar } from './calendar-of.ts'

/** The meetings of a body that were planned in Concord, as far as the reader may know of them. */
export async function plannedMeetings(
  concord: Concord,
  reader: Pick<Reader, 'actor' | 'audiences' | 'body'>,
  body: string,
): Promise<readonly MeetingInCalendar[]> {
  const streams = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('journal')
      .select('stream')
      .where('version', '=', 1)
      .where(sql<boolean>`starts_with(stream, ${meetingStream(body, '')})`)
      .orderBy('stream')
      .execute(),
  )
  const found: MeetingInCalendar[] = []
  for (const { stream } of streams) {
    const { thing, version } = await concord.journal.folded(meetingAggregate, stream)
    found.push({ meeting: thing, sequence: version })
  }
  return found
}
