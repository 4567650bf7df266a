import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { organShort } from '../record/names.ts'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

/** What is expected, of whom. */
export function useExpectation(profile: Profile): (followUp: FollowUp) => string {
  const { language } = useVisit()
  const { home } = useWords()
  return ({ kind, organ }) => {
    const name = organ ? organShort(profile, organ, language) : ''
    if (kind === 'meeting') return name || home.expects.meeting
    if (!name) return home.expects.any
    return kind === 'nominee' ? home.expects.nominee(name) : home.expects.document(name)
  }
}

/** The day or period on which something is expected, as far as the text says. */
export function Due({ followUp }: { readonly followUp: FollowUp }) {
  const { home } = useWords()
  const period = usePeriod()
  const { from, to } = followUp.expected
  return <>{from ? home.due(period(from, to)) : home.noDue}</>
}
