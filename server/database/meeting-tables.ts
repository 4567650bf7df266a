import type { ColumnType } from 'kysely'
import type { Audience } from '../../core/journal/entry.ts'
import type { Meeting, MeetingStage } from '../../core/meeting/meeting.ts'

/** A meeting of a council, folded from its acts: what lists of meetings ask for, and the meeting itself. */
export type CouncilMeetings = {
  stream: string
  body: string
  id: string
  organ: string
  stage: MeetingStage
  first_day: string
  /** The regular meeting of the higher organ that it prepares. */
  prepares: string | null
  meeting: ColumnType<Meeting, string, string>
  entries: number
  position: number
  audience: Audience
}

export type MeetingTables = { council_meetings: CouncilMeetings }
