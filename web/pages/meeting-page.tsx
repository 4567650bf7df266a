import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine, RecordedMeeting, RecordedText } from '../../core/communique/public-record.ts'
import { CommuniqueText } from '../parts/communique-text.tsx'
import { InstrumentsTable } from '../parts/instruments-table.tsx'
import { MeetingFacts } from '../parts/meeting-facts.tsx'
import { MeetingHeader } from '../parts/meeting-header.tsx'
import { OpenQuestions } from '../parts/open-questions.tsx'
import { OutcomesTable } from '../parts/outcomes-table.tsx'
import { Page } from '../parts/page.tsx'
import { Place } from '../parts/place.tsx'
import { grouped, type Downloads } from '../parts/proof-box.tsx'
import { useMeetingTitle } from '../parts/meeting-title.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { When, usePeriod } from '../parts/when.tsx'
import { organName, organShort } from '../record/names.ts'

export type MeetingPageProps = {
  readonly meeting: RecordedMeeting
  readonly text: RecordedText
  readonly profile: Profile
  readonly downloads: Downloads
  /** The permanent address, with the host that the reader sees. */
  readonly address: string
}

/** `/sco/cfm/2018-04-24`: one meeting as its published text states it. */
export function MeetingPage({ meeting, text, profile, downloads, address }: MeetingPageProps) {
  const titleOf = useMeetingTitle(profile)
  const period = usePeriod()
  const followUps = meeting.followUps
  return (
    <Page title={`${titleOf(meeting)}, ${period(meeting.start, meeting.end)}`} here="meetings" kind="record">
      <div className="wrap rec">
        <MeetingHeader meeting={meeting} text={text} profile={profile} />
        <div className="rcols">
          <MeetingFacts meeting={meeting} text={text} profile={profile} downloads={downloads} />
          <div className="body">
            <CommuniqueText text={text} profile={profile} followUps={followUps} />
            <OutcomesTable text={text} profile={profile} followUps={followUps} />
            <InstrumentsTable meeting={meeting} text={text} profile={profile} />
            <OpenQuestions text={text} />
            <Citation meeting={meeting} text={text} profile={profile} address={address} />
            <Neighbours meeting={meeting} profile={profile} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Citation({ meeting, text, profile, address }: Omit<MeetingPageProps, 'downloads'>) {
  const words = useWords()
  const { language } = useVisit()
  const inLanguage = useIn()
  const period = usePeriod()
  const proof = text.corrected ?? text.proof
  return (
    <section className="after" aria-labelledby="cite">
      <div className="head">
        <h2 id="cite">{words.meeting.cite}</h2>
      </div>
      <p className="citation">
        {words.meeting.citation({
          body: inLanguage(profile.name),
          organ: organName(profile, meeting.organ, language),
          place: meeting.place ? inLanguage(meeting.place) : '',
          date: period(meeting.start, meeting.end),
          symbol: meeting.symbol,
          entry: proof.position,
          leaf: grouped(proof.leaf).slice(0, 19),
        })}{' '}
        <span className="address">{address}</span>
      </p>
      <p className="note">{words.meeting.citeParagraph}</p>
    </section>
  )
}

function Neighbours({ meeting, profile }: { readonly meeting: RecordedMeeting; readonly profile: Profile }) {
  const { meeting: words } = useWords()
  if (!meeting.previous && !meeting.next) return null
  return (
    <nav className="neighbours noprint" aria-label={`${words.earlier}, ${words.later}`}>
      {meeting.previous && <Neighbour line={meeting.previous} label={words.earlier} profile={profile} />}
      {meeting.next && <Neighbour line={meeting.next} label={words.later} profile={profile} />}
    </nav>
  )
}

function Neighbour({
  line,
  label,
  profile,
}: {
  readonly line: MeetingLine
  readonly label: string
  readonly profile: Profile
}) {
  const { language } = useVisit()
  const { meetingsList } = useWords()
  const words = (
    <>
      <span className="dim">{label}</span> <When from={line.start} to={line.end} />{' '}
      {organShort(profile, line.organ, language)} <Place place={line.place} />
    </>
  )
  return (
    <p>
      {line.id && line.recorded.length > 0 ? (
        <a href={`/${line.id}`}>{words}</a>
      ) : (
        <>
          {words} <span className="dim">{meetingsList.known}</span>
        </>
      )}
    </p>
  )
}
