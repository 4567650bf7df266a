import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { MeetingStage } from '../../../core/meeting/meeting.ts'
import type { Seated } from '../../../web/parts/awaiting-seat.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { correspondentOf } from '../../notices/correspondents.ts'
import { deadlinesFor } from '../../notices/deadlines-for.ts'
import { readerOf } from '../../reader.ts'
import { councilMeetings } from '../../views/council-meetings.ts'

const toCome: readonly MeetingStage[] = ['planned', 'convened', 'open', 'suspended']

/** What awaits the seat of a visitor besides the drafts: silences that run, planned meetings, notices. */
export async function seatedAt(concord: Concord, request: FastifyRequest, profile: Profile): Promise<Seated> {
  const reader = readerOf(request)
  const [deadlines, meetings, { zone }] = await Promise.all([
    deadlinesFor(concord, profile, reader.actor),
    asReader(concord.database, reader, tx => councilMeetings(tx, profile.id)),
    correspondentOf(concord, reader),
  ])
  return {
    silences: deadlines.filter(({ kind }) => kind === 'silence'),
    meetings: meetings.map(({ meeting }) => meeting).filter(({ stage }) => toCome.includes(stage)),
    unread: reader.unread ?? 0,
    zone,
  }
}
