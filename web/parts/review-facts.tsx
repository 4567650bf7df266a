import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { ActRead, OutcomeRead, ParagraphRead } from '../../core/communique/reading.ts'
import { organShort, stateName } from '../record/names.ts'
import { actLabel, headingIn, type UnderReview } from '../record/under-review.ts'
import { enumeration } from '../words/plural.ts'
import { actName } from './act-names.tsx'
import { attendanceAnchor } from './communique-text.tsx'
import { ActForm, AttendanceForm, ChairForm, MeetingForm, OutcomeForm } from './correct-forms.tsx'
import { Foreign } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

export type FactsShown = {
  readonly review: UnderReview
  readonly profile: Profile
  /** The fact whose form is open. */
  readonly fixing: string | null
}

/** What was read in one paragraph: each fact opens its words and can be corrected. */
export function ParagraphFacts({ paragraph, ...shown }: FactsShown & { readonly paragraph: ParagraphRead }) {
  const { review } = shown
  const heading = headingIn(review.reading, paragraph)
  const acts = review.reading.acts.filter(act => act.paragraph === paragraph.n)
  const loose = review.reading.outcomes.filter(
    one => one.paragraph === paragraph.n && !acts.some(act => act.id === one.act),
  )
  return (
    <ol className="flist">
      {heading.meeting && <MeetingFact {...shown} />}
      {heading.attendance.map(one => (
        <AttendanceFact key={one.span[0]} at={review.reading.attendance.indexOf(one)} {...shown} />
      ))}
      {heading.chair && <ChairFact {...shown} />}
      {acts.map(act => (
        <ActFact key={act.id} act={act} {...shown} />
      ))}
      {loose.map(one => (
        <li className="f" key={one.span[0]}>
          <OutcomeFact outcome={one} {...shown} />
        </li>
      ))}
    </ol>
  )
}

/** One fact: its head, what is known of it, the way to correct it. */
function Fact({
  id,
  words,
  head,
  form,
  children,
  fixing,
}: {
  readonly id: string
  /** Address of its words. */
  readonly words: string
  readonly head: ReactNode
  readonly form: ReactNode
  readonly children?: ReactNode
  readonly fixing: string | null
}) {
  const { review } = useWords()
  return (
    <li className={fixing === id ? 'f cur' : 'f'} id={`f-${id}`}>
      <p className="fh">
        <a className="to-words" href={words} aria-label={review.openWords}>
          ←
        </a>
        {head}
        {fixing !== id && (
          <a className="fix" href={`?fix=${encodeURIComponent(id)}#f-${id}`}>
            {review.correct}
          </a>
        )}
      </p>
      {children}
      {fixing === id && form}
    </li>
  )
}

function MeetingFact({ review, profile, fixing }: FactsShown) {
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

function ChairFact({ review, profile, fixing }: FactsShown) {
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

function AttendanceFact({ at, review, profile, fixing }: FactsShown & { readonly at: number }) {
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
            {words.record.capacities[one.capacity]}
          </i>
        </>
      }
      form={<AttendanceForm at={at} review={review} profile={profile} />}
    />
  )
}

function ActFact({ act, ...shown }: FactsShown & { readonly act: ActRead }) {
  const words = useWords()
  const { review, profile, fixing } = shown
  const outcomes = review.reading.outcomes.filter(one => one.act === act.id)
  return (
    <Fact
      id={act.id}
      words={`#${act.id}`}
      fixing={fixing}
      head={
        <>
          <b lang="en">{actLabel(review.reading, act)}</b> <span className="verb">{actName(words, act)}</span>{' '}
          <span className={act.mood === 'declarative' ? 'tag legal' : 'tag'}>
            {words.record.moods[act.mood]}
          </span>{' '}
          <i>{words.record.scopes[act.scope.kind]}</i>
        </>
      }
      form={<ActForm act={act} review={review} profile={profile} />}
    >
      <Named act={act} profile={profile} />
      {outcomes.map(one => (
        <OutcomeFact key={`${one.type} ${one.span[0]}`} outcome={one} {...shown} />
      ))}
    </Fact>
  )
}

/** Who is named and who is not; there is no field for why. */
function Named({ act, profile }: { readonly act: ActRead; readonly profile: Profile }) {
  const { review } = useWords()
  const { language } = useVisit()
  const names = (codes: readonly string[]) =>
    enumeration(
      language,
      codes.map(code => stateName(profile, code, language)),
    )
  if (act.scope.kind !== 'named') return null
  return (
    <dl>
      <dt>{review.listed}</dt>
      <dd>{names(act.scope.states)}</dd>
      <dt>{review.notListed}</dt>
      <dd>{names(act.scope.notListed)}</dd>
    </dl>
  )
}

function OutcomeFact({ outcome, review, profile, fixing }: FactsShown & { readonly outcome: OutcomeRead }) {
  const words = useWords()
  const { language } = useVisit()
  const id = `o${review.reading.outcomes.indexOf(outcome) + 1}`
  const printed = outcome.document ?? outcome.person ?? review.text.slice(outcome.span[0], outcome.span[1])
  return (
    <div className="oc" id={`f-${id}`}>
      <dl>
        <dt>{words.review.outcome}</dt>
        <dd>
          {words.record.outcomes[outcome.type]}
          {words.frame.colon}
          <Foreign language={review.reading.language}>{printed}</Foreign>
          {fixing !== id && (
            <>
              {' '}
              <a className="fix" href={`?fix=${id}#f-${id}`}>
                {words.review.correct}
              </a>
            </>
          )}
        </dd>
        {outcome.nextOrgan && (
          <>
            <dt>{words.review.goesTo}</dt>
            <dd>{organShort(profile, outcome.nextOrgan, language)}</dd>
          </>
        )}
        {outcome.term?.from && (
          <>
            <dt>{words.review.term}</dt>
            <dd>
              <When from={outcome.term.from} to={outcome.term.to} />
            </dd>
          </>
        )}
      </dl>
      {fixing === id && <OutcomeForm outcome={outcome} review={review} profile={profile} />}
    </div>
  )
}
