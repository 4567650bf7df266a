import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { organShort } from '../record/names.ts'
import { OutsideSource } from './source-link.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

/** What came of an expectation: settled by another record, open, or told by a source outside the text. */
export function Fate({ followUp, profile }: { readonly followUp: FollowUp; readonly profile: Profile }) {
  return (
    <>
      <InRecord followUp={followUp} profile={profile} />
      <Outside followUp={followUp} />
    </>
  )
}

/** What the record itself says: settled where, or still open. */
export function InRecord({ followUp, profile }: { readonly followUp: FollowUp; readonly profile: Profile }) {
  const { language } = useVisit()
  const words = useWords()
  const period = usePeriod()
  const { fate } = words.meeting
  const { settled, organ, kind } = followUp
  if (settled) {
    const what = settled.outcome === 'meet' ? fate.held : words.record.outcomes[settled.outcome]
    return <a href={`/${settled.meeting}#p${settled.paragraph}`}>{fate.settled(what, period(settled.on))}</a>
  }
  if (kind !== 'meeting' && organ) return <span>{fate.openTo(organShort(profile, organ, language))}</span>
  return <span>{fate.open}</span>
}

/** A fact from outside the text: behind a broken rule, its source named. */
export function Outside({ followUp }: { readonly followUp: Pick<FollowUp, 'outside'> }) {
  const inLanguage = useIn()
  if (!followUp.outside) return null
  return (
    <span className="ext">
      {inLanguage(followUp.outside.words)} <OutsideSource source={followUp.outside.source} />
    </span>
  )
}
