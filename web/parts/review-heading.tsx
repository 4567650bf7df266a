import { organShort, stateName } from '../record/names.ts'
import { attendanceAnchor } from './communique-text.tsx'
import { AttendanceForm, ChairForm, MeetingForm } from './correct-forms.tsx'
import { Foreign } from './foreign.tsx'
import { Fact, type FactsShown } from './review-fact.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** Which organ met, when and where. */
export function MeetingFact({ review, profile, fixing }: FactsShown) {
  const words = useWords()
  const { language } = useVisit()
  const { meeting } = review.reading
  const first = review.reading.paragraphs[0]?.n ?? 1
  return (
    <Fact
      id="meeting"
      words={`#s${first}`}
      fixing={fixing}
      head={<span className="verb">{words.review.meeting}</span>}
      form={<MeetingForm review={review} profile={profile} />}
    >
      <dl>
        <dt>{words.review.organ}</dt>
        <dd>{meeting.organ ? organShort(profile, meeting.organ, language) : words.review.unset}</dd>
        <dt>{words.review.kind}</dt>
        <dd>{words.record.meetingKinds[meeting.kind ?? 'unstated']}</dd>
        <dt>{words.frame.date}</dt>
        <dd>{meeting.start ? <When from={meeting.start} to={meeting.end} /> : words.review.unset}</dd>
        <dt>{words.review.place}</dt>
        <dd>
          {meeting.place ? (
            <Foreign language={review.reading.language}>{meeting.place.name}</Foreign>
          ) : meeting.form ? (
            words.record.forms[meeting.form]
          ) : (
            words.review.unset
          )}
        </dd>
      </dl>
    </Fact>
  )
}

/** Who was in the chair. */
export function ChairFact({ review, profile, fixing }: FactsShown) {
  const words = useWords()
  const { language } = useVisit()
  const { chair, language: printed } = review.reading
  return (
    <Fact
      id="chair"
      words="#chair"
      fixing={fixing}
      head={
        <>
          <span className="verb">{words.review.chair}</span>{' '}
          <i>
            {chair.name && <Foreign language={printed}>{chair.name}</Foreign>}
            {chair.name && chair.state && words.frame.comma}
            {chair.state && stateName(profile, chair.state, language)}
          </i>
        </>
      }
      form={<ChairForm review={review} profile={profile} />}
    />
  )
}

/** One who attended, and in which capacity. */
export function AttendanceFact({ at, review, profile, fixing }: FactsShown & { readonly at: number }) {
  const words = useWords()
  const { language } = useVisit()
  const one = review.reading.attendance[at]
  if (!one) return null
  const printed = review.reading.language
  const side = one.state
    ? stateName(profile, one.state, language)
    : one.body && organShort(profile, one.body, language)
  return (
    <Fact
      id={attendanceAnchor(at)}
      words={`#${attendanceAnchor(at)}`}
      fixing={fixing}
      head={
        <>
          <span className="verb">
            <Foreign language={printed}>{one.name}</Foreign>
          </span>{' '}
          <i>
            {side}
            {words.frame.comma}
            {words.record.inCapacity[one.capacity]}
          </i>
        </>
      }
      form={<AttendanceForm at={at} review={review} profile={profile} />}
    />
  )
}
