import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import { organShort } from '../record/names.ts'
import { useVisit, useWords } from './visit.tsx'

/** The heading of a meeting's page: in Chinese one line, elsewhere the organ above the kind. */
export function MeetingHeading({
  meeting: { organ, kind, number },
  profile,
}: {
  readonly meeting: Pick<MeetingLine, 'organ' | 'kind' | 'number'>
  readonly profile: Profile
}) {
  const { language } = useVisit()
  const words = useWords()
  const { main, below } = words.meeting.heading(
    organShort(profile, organ, language),
    words.record.meetingKinds[kind ?? 'unstated'],
    number,
  )
  return (
    <h1>
      {main}
      {below && <span className="kind">{below}</span>}
    </h1>
  )
}

/** What a meeting is called: its organ, its kind and number. */
export function useMeetingTitle(
  profile: Profile,
): (meeting: Pick<MeetingLine, 'organ' | 'kind' | 'number'>) => string {
  const { language } = useVisit()
  const words = useWords()
  return ({ organ, kind, number }) =>
    words.meeting.title(
      organShort(profile, organ, language),
      words.record.meetingKinds[kind ?? 'unstated'],
      number,
    )
}
