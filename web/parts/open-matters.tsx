import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { Due, useExpectation } from './expectation.tsx'
import { Outside } from './fate.tsx'
import { Foreign } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

type Shown = {
  readonly open: readonly FollowUp[]
  readonly profile: Profile
  readonly languages: Readonly<Record<string, string>>
}

/** The ledger of what texts let us expect and no record settles: where it stands, its words, what is awaited. */
export function OpenMatters({ open, profile, languages }: Shown) {
  const { frame } = useWords()
  const { language } = useVisit()
  const expectationOf = useExpectation(profile)
  return (
    <ul className="rows">
      {open.map(one => (
        <li className="row two" key={one.id}>
          <p className="para-no">
            <a href={`/${one.meeting}#p${one.paragraph}`}>{frame.paragraphShort(one.paragraph)}</a>
            <span className="note">
              <When from={one.meeting.slice(-10)} />
            </span>
          </p>
          <div>
            <p className="text-s">
              <Foreign language={languages[one.meeting] ?? language}>{one.printed}</Foreign>
            </p>
            <p className="note">
              {expectationOf(one)}
              {frame.comma}
              <Due followUp={one} />
            </p>
            <p className="note">
              <Outside followUp={one} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
