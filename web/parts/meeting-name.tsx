import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import { useMeetingTitle } from './meeting-title.tsx'
import { useIn, useWords } from './visit.tsx'

/** Organ, kind, number and place of a meeting. */
export function MeetingName({ line, profile }: { readonly line: MeetingLine; readonly profile: Profile }) {
  const { frame, record } = useWords()
  const inLanguage = useIn()
  const titleOf = useMeetingTitle(profile)
  const where = line.place ? inLanguage(line.place) : line.form === 'video' ? record.forms.video : ''
  return <>{titleOf(line) + (where && frame.comma + where)}</>
}
