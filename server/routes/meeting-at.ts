import type { Profile } from '../../core/body/profile.ts'
import type { RecordedMeeting } from '../../core/communique/public-record.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { notFound } from '../http/errors.ts'
import { MovedRequest } from '../http/faulty.ts'
import type { Reader } from '../reader.ts'
import { movedTo } from '../views/addresses.ts'
import { recordedMeeting } from '../views/meetings.ts'

/**
 * A meeting as recorded, as far as the reader may read it; nothing is at the address of another. An address that a
 * correction has emptied sends on to where the text is now: what was once cited is still found.
 */
export async function meetingAt(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  id: string,
): Promise<RecordedMeeting> {
  return await asReader(concord.database, reader, async tx => {
    const found = await recordedMeeting(tx, profile, id)
    if (found) return found
    const to = await movedTo(tx, profile.id, id)
    throw to === null ? notFound() : new MovedRequest(to)
  })
}
