import type { Profile } from '../../core/body/profile.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Deadline } from '../notices/notice.ts'
import { saidDeadline } from '../notices/said-of.ts'
import { organName } from '../record/names.ts'
import { DueLine } from './due-line.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** What awaits a seat besides the drafts: silence procedures that run, meetings to come, notices. */
export type Seated = {
  readonly silences: readonly Deadline[]
  readonly meetings: readonly Meeting[]
  readonly unread: number
  readonly zone: string
}

/** The silence procedures that run, with their clocks; the notices that nobody in the seat has read. */
export function AwaitingSilences({
  profile,
  seated,
}: {
  readonly profile: Profile
  readonly seated: Seated
}) {
  const { notices } = useWords()
  const { body } = useVisit()
  const { silences, unread } = seated
  return (
    <>
      {unread > 0 && (
        <p>
          <a href={`/${body?.slug}/inbox`}>{notices.count(unread)}</a>
        </p>
      )}
      {silences.length > 0 && (
        <section aria-labelledby="await-silences">
          <div className="head">
            <h2 id="await-silences">{notices.silencesTitle}</h2>
            <span className="count">{silences.length}</span>
            <span className="more">{notices.silencesHow}</span>
          </div>
          <ul className="rows">
            {silences.map(one => (
              <SilenceRow key={one.id} silence={one} profile={profile} zone={seated.zone} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function SilenceRow({
  silence,
  profile,
  zone,
}: {
  readonly silence: Deadline
  readonly profile: Profile
  readonly zone: string
}) {
  const { language, body } = useVisit()
  const said = saidDeadline(silence, { profile, language, zone })
  return (
    <li className="row two">
      <p className="when">
        <b>{said.heading}</b>
      </p>
      <div>
        <p className="doc-t">
          <a href={`/${body?.slug}${said.path}`}>{said.title}</a>
        </p>
        {said.due && <DueLine due={said.due} />}
      </div>
    </li>
  )
}

/** The meetings that were planned in Concord and are not over. */
export function AwaitingMeetings({
  profile,
  seated,
}: {
  readonly profile: Profile
  readonly seated: Seated
}) {
  const { notices } = useWords()
  const { language, body } = useVisit()
  if (seated.meetings.length === 0) return null
  return (
    <section aria-labelledby="await-meetings">
      <div className="head">
        <h2 id="await-meetings">{notices.meetingsTitle}</h2>
      </div>
      <ol className="dates">
        {seated.meetings.map(({ id, organ, start, end }) => (
          <li key={id}>
            <b>
              <When from={start} to={end} />
            </b>
            <span>
              <a href={`/${body?.slug}/meetings/${id}`}>{organName(profile, organ, language)}</a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
