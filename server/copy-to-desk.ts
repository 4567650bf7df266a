import { createHash } from 'node:crypto'
import type { RecordedText } from '../core/communique/public-record.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { onDesk, putOnDesk } from './desk.ts'
import type { Reader } from './reader.ts'
import { sourceOf } from './views/texts.ts'

/** One copy of one recorded reading, whoever opens it: its id is made from what it is a copy of (RFC 9562, version 8). */
function copyId({ stream, readingVersion }: RecordedText): string {
  const hash = createHash('sha256').update(`${stream} ${readingVersion}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** Opens a copy of a recorded reading on the desk, to be corrected there; the answer is its id. */
export async function copyToDesk(
  concord: Concord,
  meeting: string,
  text: RecordedText,
  reader: Reader,
): Promise<string | Refusal> {
  const { actor } = reader
  if (actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const id = copyId(text)
  if (await onDesk(concord, id, reader)) return id
  const source = await asReader(concord.database, reader, tx => sourceOf(tx, text.sha256))
  if (!source) return { refused: 'not-recorded-yet' }
  const { reading, readingVersion, settled, language } = text
  const full = await putOnDesk(concord, {
    id,
    body: reading.body,
    fileName: `${meeting.replaceAll('/', '-')}.${language}.txt`,
    source,
    text: text.text,
    reading,
    corrections: [],
    corrects: { meeting, readingVersion, settled },
    seat: actor.seat,
  })
  return full ?? id
}
