import type { Profile } from '../../core/body/profile.ts'
import type { AttendanceRead } from '../../core/communique/reading.ts'
import { organShort, stateName } from '../record/names.ts'
import { attendanceAnchor } from './communique-text.tsx'
import { PersonName } from './attendance.tsx'
import { Foreign } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** Somebody in an attendance list, with the meeting. */
export type Attended = AttendanceRead & {
  readonly meeting: string
  readonly organ: string
  readonly start: string
  readonly language: string
}

/** Who led which delegation, with the title of that day; newest meeting first. */
export function HeadsOfDelegation({
  profile,
  attended,
}: {
  readonly profile: Profile
  readonly attended: readonly Attended[]
}) {
  const { people } = useWords()
  const { language } = useVisit()
  const heads = attended.filter(one => one.capacity === 'member')
  return (
    <section className="after" aria-labelledby="heads">
      <div className="head">
        <h2 id="heads">{people.heads}</h2>
        <span className="count">{heads.length}</span>
        <span className="more">{people.headsNote}</span>
      </div>
      {heads.length === 0 ? (
        <p className="note">{people.nobody}</p>
      ) : (
        <table className="blocks">
          <thead>
            <tr>
              <th scope="col">{people.person}</th>
              <th scope="col">{people.state}</th>
              <th scope="col">{people.office}</th>
              <th scope="col">{people.meeting}</th>
            </tr>
          </thead>
          <tbody>
            {heads.map((one, i) => (
              <tr key={i}>
                <th scope="row">
                  <PersonName
                    printed={one.name}
                    state={one.state}
                    language={one.language}
                    profile={profile}
                    href={`/${one.meeting}#${attendanceAnchor(orderIn(attended, one))}`}
                  />
                </th>
                <td>{one.state && stateName(profile, one.state, language)}</td>
                <td>
                  <Foreign language={one.language}>{one.office}</Foreign>
                </td>
                <td>
                  <a href={`/${one.meeting}`}>
                    {organShort(profile, one.organ, language)} <When from={one.start} />
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The place of a line in the list of its meeting: its words have that anchor. */
const orderIn = (attended: readonly Attended[], one: Attended): number =>
  attended.filter(other => other.meeting === one.meeting).indexOf(one)
