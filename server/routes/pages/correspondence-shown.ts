import type { CorrespondenceShown } from '../../../web/parts/correspondence.tsx'
import type { Concord } from '../../concord.ts'
import { calendarKeysOf } from '../../notices/calendar-keys.ts'
import { correspondentOf } from '../../notices/correspondents.ts'
import type { Reader } from '../../reader.ts'

/** How the reader is written to, as its owner sees it; nothing for whoever has no seat. */
export async function correspondenceShown(
  concord: Concord,
  reader: Reader,
  after: Partial<CorrespondenceShown>,
): Promise<CorrespondenceShown | null> {
  if (reader.signIn === null) return null
  const [person, keys] = await Promise.all([
    correspondentOf(concord, reader),
    calendarKeysOf(concord, reader),
  ])
  return {
    ...person,
    keys: keys.map(({ id, made }) => ({ id, made: made.toISOString() })),
    made: null,
    saved: null,
    mail: concord.mail ?? 'none',
    ...after,
  }
}
