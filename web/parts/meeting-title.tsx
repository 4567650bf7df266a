import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import { organShort } from '../record/names.ts'
import { useVisit, useWords } from './visit.tsx'

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
