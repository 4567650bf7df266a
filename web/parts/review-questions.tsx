import type { Answer } from '../../core/communique/correction.ts'
import { namedBefore, type Question } from '../../core/communique/questions.ts'
import { paragraphOf } from '../record/paragraph-of.ts'
import { spanWord, type UnderReview } from '../record/under-review.ts'
import { Foreign } from './foreign.tsx'
import { Mark } from './mark.tsx'
import { Sentence } from './sentence.tsx'
import { SourceLink } from './source-link.tsx'
import { useVisit, useWords } from './visit.tsx'

type Shown = { readonly review: UnderReview }

/** What a person is asked: first what must be settled, then what may stay open. */
export function ReviewQuestions({ review }: Shown) {
  const words = useWords()
  const must = review.questions.filter(question => question.must)
  const may = review.questions.filter(question => !question.must)
  return (
    <section className="issues" aria-labelledby="iss-h">
      <h2 id="iss-h" className="sr">
        {words.review.questions}
      </h2>
      {must.length > 0 && <QuestionList questions={must} review={review} />}
      {may.length > 0 && (
        <details>
          <summary>
            <Mark name="question" /> {words.review.may(may.length)}
          </summary>
          <QuestionList questions={may} review={review} />
        </details>
      )}
    </section>
  )
}

function QuestionList({ questions, review }: Shown & { readonly questions: readonly Question[] }) {
  return (
    <ol>
      {questions.map((question, i) => (
        <QuestionCard key={i} question={question} review={review} />
      ))}
    </ol>
  )
}

function QuestionCard({ question, review }: Shown & { readonly question: Question }) {
  const words = useWords()
  const { issue, must, settled } = question
  const { question: asked, why } = words.issues[issue.code]
  const printed = issue.span && review.text.slice(issue.span[0], issue.span[1])
  const fill = { words: printed && <Foreign language={review.reading.language}>{printed}</Foreign> }
  const paragraph = issue.span && paragraphOf(review.reading, issue.span)?.n
  return (
    <li className={must && !settled ? 'must' : ''} tabIndex={-1} data-question="">
      <p className="iq">
        <Mark name={settled ? 'clear' : must ? 'stands' : 'question'} />{' '}
        <b>
          <Sentence words={asked} fill={fill} />
        </b>{' '}
        {paragraph && <SourceLink paragraph={paragraph} />}{' '}
        {must && (
          <span className={settled ? 'tag' : 'tag need'}>
            {settled ? words.review.settled : words.review.mustTag}
          </span>
        )}
      </p>
      <p>
        <Sentence words={why} fill={fill} />
      </p>
      {must && question.answers.length > 0 && <Answers question={question} review={review} />}
    </li>
  )
}

/** The answers beside the question; one is chosen and saved, and can be chosen anew. */
function Answers({ question, review }: Shown & { readonly question: Question }) {
  const words = useWords()
  const { body } = useVisit()
  const { issue, answers, answer } = question
  const { question: asked } = words.issues[issue.code]
  const printed = issue.span ? review.text.slice(issue.span[0], issue.span[1]) : ''
  const answerName = useAnswerName(review, question)
  return (
    <form method="post" action={`/${body?.slug}/read/${review.id}/corrections`} className="answers">
      <input type="hidden" name="correct" value="issue" />
      <input type="hidden" name="code" value={issue.code} />
      {issue.span && <input type="hidden" name="at" value={spanWord(issue.span)} />}
      <fieldset className="opts">
        <legend className="sr">{asked.replace('{words}', printed)}</legend>
        {answers.map(one => (
          <label key={one}>
            <input type="radio" name="answer" value={one} required defaultChecked={one === answer} />{' '}
            {answerName(one)}
          </label>
        ))}
      </fieldset>
      <button className="btn s">{words.review.save}</button>
    </form>
  )
}

function useAnswerName(review: UnderReview, { issue }: Question): (answer: Answer) => string {
  const { review: words } = useWords()
  return answer => {
    if (answer === 'all-members') return words.answers.all
    if (answer === 'named')
      return words.answers.named(namedBefore(review.reading, issue)?.scope.states.length ?? 0)
    return answer === 'one-text' ? words.answers.oneText : words.answers.open
  }
}
