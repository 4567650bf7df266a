import type { Profile } from '../../core/body/profile.ts'
import type { RecordedMeeting, RecordedText } from '../../core/communique/public-record.ts'
import { stateName } from '../record/names.ts'
import { paragraphOf } from '../record/paragraph-of.ts'
import { figure } from '../words/plural.ts'
import { Attendance, PersonName } from './attendance.tsx'
import { ProofBox, type Downloads } from './proof-box.tsx'
import { SourceLink } from './source-link.tsx'
import { useVisit, useWords } from './visit.tsx'

type Shown = {
  readonly meeting: RecordedMeeting
  readonly text: RecordedText
  readonly profile: Profile
  readonly downloads: Downloads
}

/** The facts column of a meeting. */
export function MeetingFacts({ meeting, text, profile, downloads }: Shown) {
  const words = useWords()
  const { language } = useVisit()
  return (
    <aside className="facts" aria-label={words.meeting.facts}>
      <dl>
        <dt>{words.meeting.symbol}</dt>
        <dd>
          <span lang="en">{meeting.symbol}</span> <span className="dim">{words.meeting.symbolNote}</span>
        </dd>
        <Chair text={text} profile={profile} />
        <dt>{words.meeting.languages}</dt>
        <dd>
          <Languages meeting={meeting} text={text} profile={profile} />
        </dd>
        <dt>{words.meeting.kept}</dt>
        <dd>{words.meeting.keptAs(figure(language, text.bytes))}</dd>
        <dt>{words.meeting.read}</dt>
        <dd>
          {words.meeting.readAs(text.readingVersion)}
          <CorrectReading meeting={meeting} text={text} />
        </dd>
      </dl>
      <Attendance text={text} profile={profile} />
      <ProofBox text={text} downloads={downloads} />
    </aside>
  )
}

/** The secretariat's way to the copy of this reading that is corrected at the desk. */
function CorrectReading({ meeting, text }: Pick<Shown, 'meeting' | 'text'>) {
  const { seat } = useVisit()
  const words = useWords()
  if (!seat?.records) return null
  return (
    <form className="noprint" method="post" action={`/${meeting.id}/correction?text=${text.language}`}>
      <button className="btn s">{words.meeting.correctReading}</button>
    </form>
  )
}

function Chair({ text, profile }: { readonly text: RecordedText; readonly profile: Profile }) {
  const words = useWords()
  const { language } = useVisit()
  const { chair } = text.reading
  if (!chair.span) return null
  const paragraph = paragraphOf(text.reading, chair.span)?.n ?? 1
  return (
    <>
      <dt>{words.meeting.chair}</dt>
      <dd>
        {chair.name && (
          <PersonName
            printed={chair.name}
            state={chair.state}
            language={text.language}
            profile={profile}
            href="#chair"
          />
        )}
        {chair.name && chair.state && words.frame.comma}
        {chair.state && stateName(profile, chair.state, language)} <SourceLink paragraph={paragraph} />
      </dd>
    </>
  )
}

/** Which languages exist for this text, which decide a dispute, and which are on record. */
function Languages({ meeting, text, profile }: Omit<Shown, 'downloads'>) {
  const { authentic, working } = profile.languages
  const others = working.filter(one => !authentic.includes(one))
  return (
    <ul className="plainlist">
      {[...authentic, ...others].map(language => (
        <Language
          key={language}
          language={language}
          authentic={authentic.includes(language) ? 'authentic' : 'working'}
          here={
            language === text.language
              ? 'shown'
              : meeting.recorded.includes(language)
                ? 'recorded'
                : 'missing'
          }
        />
      ))}
    </ul>
  )
}

function Language({
  language,
  authentic,
  here,
}: {
  readonly language: string
  readonly authentic: 'authentic' | 'working'
  readonly here: 'shown' | 'recorded' | 'missing'
}) {
  const words = useWords()
  const name = words.record.languages[language] ?? language
  const where =
    here === 'shown' ? words.meeting.thisPage : here === 'missing' ? words.meeting.notRecorded : ''
  return (
    <li>
      {here === 'recorded' ? <a href={`?text=${language}`}>{name}</a> : name}{' '}
      <span className="dim">
        {words.meeting[authentic]}
        {where && words.frame.comma + where}
      </span>
    </li>
  )
}
