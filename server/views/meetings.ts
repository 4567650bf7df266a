import type { Transaction } from 'kysely'
import type { Profile } from '../../core/body/profile.ts'
import { sessionSymbol } from '../../core/body/session-symbol.ts'
import type { MeetingLine, RecordedMeeting, RecordedText } from '../../core/communique/public-record.ts'
import { storable } from '../database/storable.ts'
import type { Tables } from '../database/tables.ts'
import { proofOf } from '../journal.ts'
import { followUpsOf } from './follow-ups.ts'
import { meetingLines } from './meeting-lines.ts'

export { meetingLines } from './meeting-lines.ts'

const textsAt = (tx: Transaction<Tables>, body: string, meeting: string) =>
  tx
    .selectFrom('texts')
    .select(['stream', 'language', 'text', 'sha256', 'bytes', 'position', 'corrected_at'])
    .select(['reading', 'reading_version', 'settled'])
    .where('body', '=', body)
    .where('meeting', '=', storable(meeting))
    .orderBy('language_rank')
    .orderBy('language')
    .execute()

type Row = Awaited<ReturnType<typeof textsAt>>[number]

/** The entries of a text before the last one, the newest first. */
async function earlierThan(
  tx: Transaction<Tables>,
  stream: string,
  last: number,
): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('journal')
    .select('position')
    .where('stream', '=', stream)
    .where('position', '<', last)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ position }) => position)
}

async function recordedText(tx: Transaction<Tables>, row: Row, profile: Profile): Promise<RecordedText> {
  const { position, corrected_at, reading_version: readingVersion, ...text } = row
  return {
    ...text,
    readingVersion,
    authentic: profile.languages.authentic.includes(text.language),
    proof: await proofOf(tx, position),
    corrected: corrected_at === null ? null : await proofOf(tx, corrected_at),
    earlier: corrected_at === null ? [] : await earlierThan(tx, row.stream, corrected_at),
  }
}

async function recordedTexts(
  tx: Transaction<Tables>,
  profile: Profile,
  meeting: string,
): Promise<readonly RecordedText[]> {
  const texts: RecordedText[] = []
  for (const row of await textsAt(tx, profile.id, meeting)) texts.push(await recordedText(tx, row, profile))
  return texts
}

/** The meetings of the same organ just before and just after. */
function neighbours(lines: readonly MeetingLine[], line: MeetingLine) {
  const series = lines.filter(each => each.organ === line.organ)
  const place = series.indexOf(line)
  return { previous: series[place - 1] ?? null, next: series[place + 1] ?? null }
}

/** Everything recorded of a meeting that the reader may read; its facts are those of the text in the first language of the body. */
export async function recordedMeeting(
  tx: Transaction<Tables>,
  profile: Profile,
  id: string,
): Promise<RecordedMeeting | null> {
  const texts = await recordedTexts(tx, profile, id)
  const [first] = texts
  if (!first) return null
  const lines = await meetingLines(tx, profile)
  const line = lines.find(each => each.id === id && each.recorded.length > 0)
  if (!line) return null
  return {
    ...line,
    id,
    symbol: sessionSymbol(profile, line.organ, line.start),
    chair: first.reading.chair,
    attendance: first.reading.attendance,
    texts,
    followUps: await followUpsOf(tx, profile, id),
    ...neighbours(lines, line),
  }
}
