import type { Profile } from '../../core/body/profile.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { organShort } from '../record/names.ts'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'
import { wordsIn } from '../meeting/room.ts'

const cycleOf = ({ id, prepares }: Meeting): string => prepares ?? id

/** Meetings that are planned in Concord, those of one cycle beside each other (M01). */
export function CouncilMeetings({
  profile,
  planned,
}: {
  readonly profile: Profile
  readonly planned: readonly Meeting[]
}) {
  const { council } = useWords()
  const { body, language } = useVisit()
  if (planned.length === 0) return null
  const cycles = [...new Set(planned.map(cycleOf))]
  return (
    <section className="after planned" aria-labelledby="planned">
      <div className="head">
        <h2 id="planned">{council.planned}</h2>
        <span className="count">{planned.length}</span>
      </div>
      {cycles.map(cycle => (
        <ul className="cycle" key={cycle}>
          {planned
            .filter(each => cycleOf(each) === cycle)
            .map(({ id, organ, kind, number, start, end, place, stage }) => (
              <li key={id}>
                <a href={`/${body?.slug}/meetings/${id}`}>
                  {organShort(profile, organ, language)},{' '}
                  {number === null ? council.kind[kind] : council.numbered(number, council.kind[kind])}
                </a>
                <span className="note">
                  {' '}
                  <When from={start} to={end} /> · {wordsIn(place, language)} · {council.stage[stage]}
                </span>
              </li>
            ))}
        </ul>
      ))}
    </section>
  )
}
