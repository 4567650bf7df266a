import type { Profile } from '../../core/body/profile.ts'
import type { FollowUp, MeetingLine } from '../../core/communique/public-record.ts'
import { presidencyOn } from '../../core/body/presidency-on.ts'
import { statusesOn } from '../../core/body/statuses-on.ts'
import type { DraftTable } from '../draft/table.ts'
import { AwaitingMeetings, AwaitingSilences, type Seated } from '../parts/awaiting-seat.tsx'
import { AwaitingTexts } from '../parts/awaiting-texts.tsx'
import { AwaitingLead, AwaitingLists } from '../parts/awaiting.tsx'
import { Mark } from '../parts/mark.tsx'
import { MeetingName } from '../parts/meeting-name.tsx'
import { OpenMatters } from '../parts/open-matters.tsx'
import { Page } from '../parts/page.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { knownAs, plannedAs, upcoming } from '../record/meeting-groups.ts'
import { organShort, stateName } from '../record/names.ts'

export type HomePageProps = {
  readonly profile: Profile
  readonly meetings: readonly MeetingLine[]
  readonly open: readonly FollowUp[]
  /** Languages of the texts that the open matters quote, by meeting. */
  readonly languages: Readonly<Record<string, string>>
  /** The drafts of the body, where the visitor sits in it. */
  readonly tables?: readonly DraftTable[]
  /** What else awaits the seat of a visitor who sits in the body. */
  readonly seated?: Seated | null
}

/** `/sco`: what the record holds, what is open, what comes next. */
export function HomePage({ profile, meetings, open, languages, tables = [], seated = null }: HomePageProps) {
  const { home, awaiting } = useWords()
  const inLanguage = useIn()
  return (
    <Page
      title={inLanguage(profile.name)}
      kind="home"
      {...(tables.length > 0 ? { foot: awaiting.foot } : {})}
    >
      <div className="wrap">
        <header className="hh">
          <h1>{inLanguage(profile.name)}</h1>
          {tables.length > 0 ? (
            <AwaitingLead tables={tables} />
          ) : (
            <Lead profile={profile} meetings={meetings} open={open} />
          )}
        </header>
        <div className="hcols">
          <div className="hmain">
            {seated && <AwaitingSilences profile={profile} seated={seated} />}
            <AwaitingLists tables={tables} />
            <section aria-labelledby="open">
              <div className="head">
                <h2 id="open">{home.open}</h2>
                <span className="count">{open.length}</span>
                <span className="more">{open.length > 0 ? home.openHow : home.openNone}</span>
              </div>
              <OpenMatters open={open} profile={profile} languages={languages} />
            </section>
            <Recorded profile={profile} meetings={meetings} />
          </div>
          <Side profile={profile} meetings={meetings} tables={tables} seated={seated} />
        </div>
      </div>
    </Page>
  )
}

/** What there is, in sentences first. */
function Lead({ profile, meetings, open }: Omit<HomePageProps, 'languages' | 'tables'>) {
  const { home } = useWords()
  const { language, today } = useVisit()
  const period = usePeriod()
  const recorded = meetings.filter(line => line.recorded.length > 0)
  const latest = recorded.at(-1)
  const next = upcoming(meetings, today)[0]
  return (
    <p className="lead">
      {latest ? (
        <Sentence
          words={(recorded.length === 1
            ? home.recordedOne
            : (organ: string, link: string) => home.recordedMany(recorded.length, organ, link))(
            organShort(profile, latest.organ, language),
            period(latest.start, latest.end),
          )}
          href={`/${latest.id}`}
        />
      ) : (
        home.recordedNone
      )}{' '}
      {latest && <Sentence words={home.openCount(open.length)} href="#open" />}{' '}
      {next
        ? home.next(organShort(profile, next.organ, language), period(next.start, next.end))
        : home.nextNone}
    </p>
  )
}

function Recorded({ profile, meetings }: Pick<HomePageProps, 'profile' | 'meetings'>) {
  const { home, meetingsList, record, frame } = useWords()
  const recorded = meetings.filter(line => line.recorded.length > 0).toReversed()
  return (
    <section aria-labelledby="recorded">
      <div className="head">
        <h2 id="recorded">{home.recorded}</h2>
        <span className="count">{recorded.length}</span>
      </div>
      <ul className="rows">
        {recorded.slice(0, 10).map(line => (
          <li className="row two" key={line.id}>
            <p className="when">
              <b>
                <When from={line.start} to={line.end} />
              </b>
            </p>
            <div>
              <p className="doc-t">
                <a href={`/${line.id}`}>
                  <MeetingName line={line} profile={profile} />
                </a>
              </p>
              <p className="note">
                {meetingsList.acts(line.acts)}
                {frame.comma}
                {meetingsList.outcomes(line.outcomes)}
                {frame.comma}
                {line.recorded.map(one => record.languages[one] ?? one).join(frame.comma)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Side({
  profile,
  meetings,
  tables = [],
  seated = null,
}: Pick<HomePageProps, 'profile' | 'meetings' | 'tables' | 'seated'>) {
  const { home, meetingsList, frame } = useWords()
  const { today, body } = useVisit()
  const next = upcoming(meetings, today).filter(line => plannedAs(line, seated?.meetings ?? []) === undefined)
  const known = meetings.filter(line => knownAs(line, today) === 'known').toReversed()
  return (
    <aside className="hside">
      {seated && <AwaitingMeetings profile={profile} seated={seated} />}
      <AwaitingTexts tables={tables} />
      {(next.length > 0 || !seated?.meetings.length) && (
        <section aria-labelledby="next">
          <div className="head">
            <h2 id="next">{home.upcoming}</h2>
          </div>
          {next.length === 0 ? (
            <p className="note">{home.upcomingNone}</p>
          ) : (
            <Dates lines={next} profile={profile} mark="expected" />
          )}
        </section>
      )}
      <Standing profile={profile} />
      <section aria-labelledby="known">
        <div className="head">
          <h2 id="known">{home.known}</h2>
          <span className="count">{known.length}</span>
        </div>
        <Dates lines={known.slice(0, 5)} profile={profile} mark="known" />
        <p className="note">
          <a href={`/${body?.slug}/meetings`}>
            {meetingsList.title}
            {frame.colon}
            {frame.all}
          </a>
        </p>
      </section>
    </aside>
  )
}

function Dates({
  lines,
  profile,
  mark,
}: {
  readonly lines: readonly MeetingLine[]
  readonly profile: Profile
  readonly mark: 'known' | 'expected'
}) {
  return (
    <ol className="dates">
      {lines.map(line => (
        <li key={`${line.organ} ${line.start}`}>
          <b>
            <When from={line.start} to={line.end} />
          </b>
          <span>
            <Mark name={mark} /> <MeetingName line={line} profile={profile} />
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Who is in the chair and how many belong to the body, on the day of the server. */
function Standing({ profile }: { readonly profile: Profile }) {
  const { home, record, frame } = useWords()
  const { today, language, body } = useVisit()
  const period = usePeriod()
  const chair = presidencyOn(profile, today)
  const kinds = (['member', 'observer', 'dialogue-partner', 'partner'] as const)
    .map(kind => ({ kind, n: statusesOn(profile, kind, today).length }))
    .filter(({ n }) => n > 0)
  return (
    <section aria-labelledby="standing">
      <div className="head">
        <h2 id="standing">{home.membersToday(period(today))}</h2>
      </div>
      <ul className="plain-l">
        {chair && (
          <li>
            {home.chairNow}
            {frame.colon}
            {stateName(profile, chair.state, language)}
          </li>
        )}
        {kinds.map(({ kind, n }) => (
          <li key={kind}>
            <a href={`/${body?.slug}/members`}>{record.statusCounts[kind](n)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
