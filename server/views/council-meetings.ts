import type { Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { meetingAudience } from '../../core/meeting/meeting-rule.ts'
import { type Meeting, noMeeting } from '../../core/meeting/meeting.ts'
import type { Tables } from '../database/tables.ts'
import { bodyOfStream } from '../streams.ts'
import type { View } from './view.ts'

async function before(tx: Transaction<Tables>, stream: string): Promise<Meeting> {
  const row = await tx
    .selectFrom('council_meetings')
    .select('meeting')
    .where('stream', '=', stream)
    .executeTakeFirst()
  return row?.meeting ?? noMeeting
}

const columnsOf = (meeting: Meeting, { version, position }: Entry) => ({
  stage: meeting.stage,
  first_day: meeting.start,
  prepares: meeting.prepares,
  meeting: JSON.stringify(meeting),
  entries: version,
  position,
})

/** The meetings that there are, each as its acts have made it. */
export const councilMeetingsView: View = {
  name: 'council-meetings',
  tables: ['council_meetings'],
  fold: async (entry, tx) => {
    const { stream, type, content } = entry
    const body = bodyOfStream(stream)
    if (!stream.startsWith('meeting:') || body === null) return
    const meeting = meetingAggregate.evolve(await before(tx, stream), type, content)
    const columns = columnsOf(meeting, entry)
    const { id, organ } = meeting
    await tx
      .insertInto('council_meetings')
      .values({ stream, body, id, organ, audience: meetingAudience, ...columns })
      .onConflict(conflict => conflict.column('stream').doUpdateSet(columns))
      .execute()
  },
}

/** A meeting in a list, with the position of the last act on it. */
export type CouncilMeetingLine = { readonly meeting: Meeting; readonly position: number }

/** The meetings of a body that the reader of the transaction may see, in the order of their days. */
export async function councilMeetings(
  tx: Transaction<Tables>,
  body: string,
): Promise<readonly CouncilMeetingLine[]> {
  return await tx
    .selectFrom('council_meetings')
    .select(['meeting', 'position'])
    .where('body', '=', body)
    .orderBy('first_day')
    .orderBy('id')
    .execute()
}
