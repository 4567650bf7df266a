import type { Profile } from '../../core/body/profile.ts'
import { type Refusal, sentenceOf } from '../../core/refusal.ts'
import { langOf } from '../parts/foreign.tsx'
import { useMeetingTitle } from '../parts/meeting-title.tsx'
import { Page } from '../parts/page.tsx'
import { RefusalNote } from '../parts/refusal-note.tsx'
import type { FactsShown } from '../parts/review-fact.tsx'
import { ParagraphFacts } from '../parts/review-facts.tsx'
import { ReviewQuestions } from '../parts/review-questions.tsx'
import { SourceText } from '../parts/review-source.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod } from '../parts/when.tsx'
import type { UnderReview } from '../record/under-review.ts'
import { figure } from '../words/plural.ts'

export type ReviewPageProps = {
  readonly review: UnderReview
  readonly profile: Profile
  readonly fixing: string | null
  /** Why the last thing asked was not done. */
  readonly refusal: Refusal | null
}

/** `/sco/read/<id>`: the source beside what was read in it, questions on top; accepted, it is recorded. */
export function ReviewPage({ review, profile, fixing, refusal }: ReviewPageProps) {
  const words = useWords()
  const titleOf = useMeetingTitle(profile)
  const period = usePeriod()
  const { organ, start, end, kind, number } = review.reading.meeting
  const what =
    organ && start ? `${titleOf({ organ, kind, number })}, ${period(start, end)}` : words.review.untitled
  return (
    <Page title={words.review.title(what)} here="read" kind="review">
      <header className="ih">
        <div>
          <h1>{words.review.title(what)}</h1>
          <Summary review={review} />
        </div>
        <Accept review={review} />
      </header>
      {refusal && (
        <div className="ihr">
          <RefusalNote refusal={refusal} />
        </div>
      )}
      <ReviewQuestions review={review} />
      <Rows review={review} profile={profile} fixing={fixing} />
    </Page>
  )
}

function Summary({ review }: { readonly review: UnderReview }) {
  const words = useWords()
  const { language } = useVisit()
  const { paragraphs, acts, source } = review.reading
  return (
    <p className="note">
      <span className="file">{review.fileName}</span> · {words.record.languages[review.reading.language]} ·{' '}
      {words.review.summary(paragraphs.length, acts.length)} ·{' '}
      {words.review.lossless(figure(language, source.length))}
      {review.corrections.length > 0 && ` · ${words.review.corrected(review.corrections.length)}`}
      {review.corrects && (
        <>
          <br />
          <a href={`/${review.corrects.meeting}`}>{words.errors.openMeeting}</a> ·{' '}
          {words.review.correcting(review.corrects.readingVersion)}
        </>
      )}
    </p>
  )
}

/** The one button that records. Shut while something stands in its way, it stays in reach and says why. */
function Accept({ review }: { readonly review: UnderReview }) {
  const words = useWords()
  const { body, language } = useVisit()
  const must = review.questions.filter(one => one.must && !one.settled).length
  const may = review.questions.filter(one => !one.must).length
  const unchanged = review.corrects !== null && review.corrections.length === 0
  const shut = must > 0 || unchanged ? { 'aria-disabled': true } : {}
  return (
    <form className="iacc" method="post" action={`/${body?.slug}/read/${review.id}/acceptance`}>
      <p className="note" id="why-shut">
        {unchanged ? (
          sentenceOf({ refused: 'nothing-corrected' }, language)
        ) : (
          <>
            {must > 0 ? <b className="stn">{words.review.must(must)}</b> : words.review.ready}
            {words.frame.comma}
            {words.review.may(may)}
          </>
        )}
      </p>
      <button className="btn quiet" formAction={`/${body?.slug}/read/${review.id}/discard`}>
        {words.review.discard}
      </button>
      <button className="btn go" aria-describedby="why-shut" {...shut}>
        {review.corrects ? words.review.acceptCorrected : words.review.accept}
      </button>
    </form>
  )
}

function Rows({ review, profile, fixing }: FactsShown) {
  const words = useWords()
  const { legend } = words.review
  return (
    <div className="icols">
      <div className="irow icaps">
        <p className="icap">
          <span>{words.review.source}</span>
          <span className="legend">
            <span className="m-k-act">{legend.act}</span>
            <span className="m-k-who">{legend.who}</span>
            <span className="m-k-doc">{legend.document}</span>
            <span className="m-k-date">{legend.date}</span>
            <span className="m-k-iss">{legend.question}</span>
          </span>
        </p>
        <p className="icap">
          <span>{words.review.facts}</span>
          <span className="dim">{words.review.hint}</span>
        </p>
      </div>
      {review.reading.paragraphs.map(paragraph => (
        <section
          className="irow"
          id={`p${paragraph.n}`}
          key={paragraph.n}
          aria-label={words.frame.paragraph(paragraph.n)}
        >
          <div className="ip" id={`s${paragraph.n}`}>
            <a className="cn" href={`#p${paragraph.n}`} aria-label={words.frame.paragraph(paragraph.n)}>
              {paragraph.n}
            </a>
            <p className="text" lang={langOf(review.reading.language)}>
              <SourceText text={review.text} reading={review.reading} paragraph={paragraph} />
            </p>
          </div>
          <div className="ifacts">
            <ParagraphFacts paragraph={paragraph} review={review} profile={profile} fixing={fixing} />
          </div>
        </section>
      ))}
    </div>
  )
}
