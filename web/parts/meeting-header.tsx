import { Fragment } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { RecordedMeeting, RecordedText } from '../../core/communique/public-record.ts'
import { gist, type Clause } from '../record/gist.ts'
import { citedIn } from '../record/instrument-standing.ts'
import { organShort, postName } from '../record/names.ts'
import { MeetingHeading } from './meeting-title.tsx'
import { Place } from './place.tsx'
import { Sentence } from './sentence.tsx'
import { useIn, useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

type Shown = {
  readonly meeting: RecordedMeeting
  readonly text: RecordedText
  readonly profile: Profile
}

/** Which meeting, when and where; what it did, in one sentence built from its acts; the way through the page. */
export function MeetingHeader({ meeting, text, profile }: Shown) {
  const { language, body } = useVisit()
  const words = useWords()
  const inLanguage = useIn()
  return (
    <header className="rh">
      <p className="rh-l">
        <a href={`/${body?.slug}`}>{inLanguage(profile.name)}</a>
        <br />
        <a href={`/${body?.slug}/meetings?organ=${organSlug(profile, meeting.organ)}`}>
          {organShort(profile, meeting.organ, language)}
        </a>
        <b>
          <When from={meeting.start} to={meeting.end} />
          <br />
          <Place place={meeting.place} />
          {meeting.form === 'video' && words.record.forms.video}
        </b>
      </p>
      <div className="rh-r">
        <MeetingHeading meeting={meeting} profile={profile} />
        <Gist text={text} profile={profile} />
        <OnThisPage meeting={meeting} text={text} />
      </div>
    </header>
  )
}

const organSlug = (profile: Profile, id: string): string =>
  profile.organs.find(organ => organ.id === id)?.slug ?? id

function Gist({ text, profile }: { readonly text: RecordedText; readonly profile: Profile }) {
  const { language } = useVisit()
  const words = useWords()
  const { acts } = text.reading
  const clauses = gist(text.reading, words, outcome =>
    outcome.postId ? postName(profile, outcome.postId, '', language) : '',
  )
  return (
    <>
      <p className="gist">{clauses.length > 0 ? <Clauses clauses={clauses} /> : words.meeting.gist.none}</p>
      <p className="note">
        {words.meeting.gistNote(acts.length, acts.filter(act => act.scope.kind === 'all-members').length)}
      </p>
    </>
  )
}

function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  const { opening, closing, between, beforeLast } = useWords().meeting.gist
  return (
    <>
      {opening}
      {clauses.map((clause, i) => (
        <Fragment key={clause.words}>
          {i > 0 && (i === clauses.length - 1 ? beforeLast : between)}
          <Sentence words={clause.words} href={`#p${clause.paragraph}`} />
        </Fragment>
      ))}
      {closing}
    </>
  )
}

/** This text after the one before it of the same organ and language; alone where there is none. */
function comparisonOf({ id, previous }: RecordedMeeting, language: string): string {
  const before = previous?.recorded.includes(language) ? `a=${previous.id}/${language}&` : ''
  return `/compare?${before}b=${id}/${language}`
}

function OnThisPage({ meeting: shown, text }: Pick<Shown, 'meeting' | 'text'>) {
  const { meeting, compare } = useWords()
  const { outcomes, paragraphs, issues } = text.reading
  const instruments = citedIn(text.reading).length
  return (
    <nav className="rnav noprint" aria-label={meeting.onThisPage}>
      <a href="#text">
        {meeting.fullText} <b>{meeting.paragraphs(paragraphs.length)}</b>
      </a>
      <a href="#outcomes">
        {meeting.outcomes} <b>{outcomes.length}</b>
      </a>
      {instruments > 0 && (
        <a href="#instruments">
          {meeting.instruments} <b>{instruments}</b>
        </a>
      )}
      <a href="#questions">
        {meeting.questions} <b>{issues.length}</b>
      </a>
      <a href="#cite">{meeting.cite}</a>
      <a href={comparisonOf(shown, text.language)}>{compare.with}</a>
      <button type="button" className="plain" data-prints="" hidden>
        {meeting.print}
      </button>
    </nav>
  )
}
