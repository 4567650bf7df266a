import type { Profile } from '../../core/body/profile.ts'
import type { ActRead, OutcomeRead, ParagraphRead } from '../../core/communique/reading.ts'
import { organShort, stateName } from '../record/names.ts'
import { actLabel, headingIn } from '../record/under-review.ts'
import { enumeration } from '../words/plural.ts'
import { actName } from './act-names.tsx'
import { ActForm, OutcomeForm } from './correct-forms.tsx'
import { Foreign } from './foreign.tsx'
import { Fact, type FactsShown } from './review-fact.tsx'
import { AttendanceFact, ChairFact, MeetingFact } from './review-heading.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

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
