import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { InRecord } from './fate.tsx'
import { Foreign } from './foreign.tsx'
import { BriefSource } from './source-link.tsx'
import { useIn, useWords } from './visit.tsx'

type Shown = {
  readonly followUps: readonly FollowUp[]
  readonly profile: Profile
  readonly language: string
}

/** Two expectations that the record answers alike. */
const alike = (one: FollowUp, other: FollowUp): boolean =>
  JSON.stringify([one.settled, one.organ, one.kind]) ===
  JSON.stringify([other.settled, other.organ, other.kind])

const told = (one: FollowUp): string => JSON.stringify(one.outside)

/** What came of the expectations of a paragraph, in the little room of the margin: alike ones once, with their number. */
export function MarginFates({ followUps, profile, language }: Shown) {
  const distinct = followUps.filter((one, i) => followUps.findIndex(other => alike(one, other)) === i)
  const outside = followUps.filter(
    (one, i) => one.outside && followUps.findIndex(other => told(other) === told(one)) === i,
  )
  const isToldOfAll = followUps.every(one => told(one) === told(followUps[0] ?? one))
  return (
    <>
      {distinct.map(one => (
        <p key={one.id}>
          → <InRecord followUp={one} profile={profile} />
          {times(followUps.filter(other => alike(one, other)).length)}
        </p>
      ))}
      {outside.map(one => (
        <p key={one.id}>
          <Told followUp={one} named={isToldOfAll ? null : language} />
        </p>
      ))}
    </>
  )
}

const times = (n: number): string => (n > 1 ? ` ×${n}` : '')

/** A fact from outside, behind its broken rule; named where it holds for one of several. */
function Told({ followUp, named }: { readonly followUp: FollowUp; readonly named: string | null }) {
  const { frame } = useWords()
  const inLanguage = useIn()
  if (!followUp.outside) return null
  return (
    <span className="ext">
      {named && (
        <>
          <Foreign language={named}>{followUp.printed}</Foreign>
          {frame.colon}
        </>
      )}
      {inLanguage(followUp.outside.words)} <BriefSource source={followUp.outside.source} />
    </span>
  )
}
