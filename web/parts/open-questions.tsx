import { samePlace } from '../../core/communique/correction.ts'
import type { RecordedText } from '../../core/communique/public-record.ts'
import type { Issue } from '../../core/communique/reading.ts'
import { paragraphOf } from '../record/paragraph-of.ts'
import { Foreign } from './foreign.tsx'
import { Sentence } from './sentence.tsx'
import { SourceLink } from './source-link.tsx'
import { useWords } from './visit.tsx'

/** Whether a person has looked at a question and left it open, in so many words. */
const isLeftOpen = ({ settled }: RecordedText, issue: Pick<Issue, 'code' | 'span'>): boolean =>
  settled.some(
    ({ code, span, answer }) => answer === 'left-open' && code === issue.code && samePlace(span, issue.span),
  )

/** What the text leaves open, as plain questions: the record keeps them open. */
export function OpenQuestions({ text }: { readonly text: RecordedText }) {
  const words = useWords()
  const { issues } = text.reading
  return (
    <section className="after" aria-labelledby="questions">
      <div className="head">
        <h2 id="questions">{words.meeting.questions}</h2>
        <span className="count">{issues.length}</span>
        <span className="more">
          {issues.length > 0 ? words.meeting.openQuestionsNote : words.meeting.noQuestions}
        </span>
      </div>
      <ol className="asked">
        {issues.map(({ code, span }, i) => {
          const printed = span && (
            <Foreign language={text.language}>{text.text.slice(span[0], span[1])}</Foreign>
          )
          const paragraph = span && paragraphOf(text.reading, span)?.n
          return (
            <li key={i}>
              <span className="at">{paragraph && <SourceLink paragraph={paragraph} />}</span>
              <div>
                <p className="q">
                  <Sentence words={words.issues[code].question} fill={{ words: printed }} />{' '}
                  {isLeftOpen(text, { code, span }) && <span className="tag">{words.meeting.leftOpen}</span>}
                </p>
                {printed && !words.issues[code].question.includes('{words}') && (
                  <p className="printed">{printed}</p>
                )}
                <p className="note">
                  <Sentence words={words.issues[code].why} fill={{ words: printed }} />
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
