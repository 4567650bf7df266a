import type { Meeting } from '../../core/meeting/meeting.ts'
import type { NoticeKind, NoticeMatter } from '../../web/notices/notice.ts'
import type { Telling } from './of-decisions.ts'

const matterOf = ({ id, organ, start, end, place, zone }: Meeting): NoticeMatter => ({
  path: `/meetings/${id}`,
  title: place ?? {},
  organ,
  from: start,
  to: end,
  zone,
})

/** What seats are told when a meeting changes: that it is convened, put off, or not held. */
export function tellingsOfMeeting(before: Meeting, after: Meeting): readonly Telling[] {
  const tell = (kind: NoticeKind, more: Partial<NoticeMatter> = {}): readonly Telling[] => [
    { kind, id: after.id, matter: { ...matterOf(after), ...more } },
  ]
  if (after.postponements.length > before.postponements.length)
    return tell('meeting-postponed', { was: before.start, how: after.stage === 'postponed' ? 'open' : 'set' })
  if (before.stage === after.stage) return []
  if (after.stage === 'convened') return tell('meeting-convened')
  return after.stage === 'cancelled' ? tell('meeting-cancelled') : []
}
