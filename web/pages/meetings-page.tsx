import type { Organ, Profile } from '../../core/body/profile.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import { CouncilMeetings } from '../parts/council-meetings.tsx'
import { Mark } from '../parts/mark.tsx'
import { MeetingName } from '../parts/meeting-name.tsx'
import { Page } from '../parts/page.tsx'
import { OutsideSource } from '../parts/source-link.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { When, WhenInYear } from '../parts/when.tsx'
import { byYear, knownAs, plannedAs } from '../record/meeting-groups.ts'

export type MeetingsPageProps = {
  readonly profile: Profile
  readonly meetings: readonly MeetingLine[]
  /** Meetings planned in Concord, as far as the seat may see them. */
  readonly planned: readonly Meeting[]
  /** Organ to which the list is narrowed. */
  readonly organ: Organ | null
  /** Whether the seat may plan a meeting, or ask for an extraordinary one. */
  readonly may: 'plan' | 'ask' | null
}

/** `/sco/meetings`: every meeting by year; what is recorded, known from outside, or expected is kept apart. */
export function MeetingsPage({ profile, meetings, planned, organ, may }: MeetingsPageProps) {
  const { meetingsList, meetingForms } = useWords()
  const { body } = useVisit()
  const known = meetings.filter(line => line.recorded.length > 0 || plannedAs(line, planned) === undefined)
  const shown = organ ? known.filter(line => line.organ === organ.id) : known
  const all = organ ? meetings.filter(line => line.organ === organ.id) : meetings
  const recorded = all.filter(line => line.recorded.length > 0).length
  return (
    <Page title={meetingsList.title} here="meetings" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{meetingsList.title}</h1>
          <p className="lead">{meetingsList.lead(all.length, recorded)}</p>
          <Organs profile={profile} meetings={meetings} organ={organ} />
          <Legend />
          {may && (
            <p className="noprint">
              <a href={`/${body?.slug}/meetings/new`}>
                {may === 'plan' ? meetingForms.plan : meetingForms.ask}
              </a>
            </p>
          )}
        </header>
        <CouncilMeetings
          profile={profile}
          planned={planned.filter(
            each => (organ === null || each.organ === organ.id) && !recordedAs(each, meetings),
          )}
        />
        {byYear(shown).map(([year, lines]) => (
          <section className="year" key={year} aria-labelledby={`y${year}`}>
            <h2 id={`y${year}`}>{year}</h2>
            <ol>
              {lines.map(line => (
                <Line
                  key={`${line.organ} ${line.start}`}
                  line={line}
                  profile={profile}
                  planned={plannedAs(line, planned)}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Page>
  )
}

function Organs({ profile, meetings, organ }: Omit<MeetingsPageProps, 'planned' | 'may'>) {
  const { meetingsList } = useWords()
  const { body } = useVisit()
  const inLanguage = useIn()
  const met = profile.organs.filter(one => meetings.some(line => line.organ === one.id))
  const here = `/${body?.slug}/meetings`
  return (
    <nav className="quick" aria-label={meetingsList.organs}>
      <a href={here} {...(organ ? {} : { 'aria-current': 'page' })}>
        {meetingsList.allOrgans}
      </a>
      {met.map(one => (
        <a
          key={one.id}
          href={`${here}?organ=${one.slug}`}
          {...(one.id === organ?.id ? { 'aria-current': 'page' } : {})}
        >
          {inLanguage(one.short)}
        </a>
      ))}
    </nav>
  )
}

function Legend() {
  const { meetingsList } = useWords()
  return (
    <p className="legend">
      {(['recorded', 'known', 'expected'] as const).map(name => (
        <span key={name}>
          <Mark name={name} /> {meetingsList[name]}
        </span>
      ))}
    </p>
  )
}

/** Whether a meeting that is over stands in the record: it is named there then. */
const recordedAs = (meeting: Meeting, lines: readonly MeetingLine[]): boolean =>
  meeting.stage === 'closed' &&
  lines.some(line => line.recorded.length > 0 && plannedAs(line, [meeting]) !== undefined)

function Line({
  line,
  profile,
  planned,
}: {
  readonly line: MeetingLine
  readonly profile: Profile
  readonly planned: Meeting | undefined
}) {
  const { today, body } = useVisit()
  const { meetingsList, council, frame } = useWords()
  const known = knownAs(line, today)
  const name = <MeetingName line={line} profile={profile} />
  return (
    <li className={known}>
      <span className="at">
        <Mark name={known} label={meetingsList[known]} /> <WhenInYear from={line.start} to={line.end} />
      </span>
      <span>
        {known === 'recorded' ? <a href={`/${line.id}`}>{name}</a> : name}
        <span className="line note">
          {known === 'recorded' ? (
            meetingsList.acts(line.acts) + frame.comma + meetingsList.outcomes(line.outcomes)
          ) : (
            <LineSource line={line} />
          )}
          {planned && (
            <>
              {frame.comma}
              <a href={`/${body?.slug}/meetings/${planned.id}`}>{council.agenda}</a>
            </>
          )}
        </span>
      </span>
    </li>
  )
}

/** Where a meeting without a text is known from: the paragraph that announces it, or a source outside. */
function LineSource({ line }: { readonly line: MeetingLine }) {
  const { frame } = useWords()
  if (!line.source) return null
  const paragraph = /^(\S+\/\d{4}-\d{2}-\d{2})#p(\d+)$/.exec(line.source)
  if (paragraph?.[1])
    return (
      <>
        {frame.source}
        {frame.colon}
        <a href={`/${line.source}`}>
          <When from={paragraph[1].slice(-10)} />
          {frame.comma}
          {frame.paragraph(Number(paragraph[2]))}
        </a>
      </>
    )
  return <OutsideSource source={line.source} />
}
