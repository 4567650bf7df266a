import type { Review } from '../../core/commitment/review-of.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { enumeration } from '../words/plural.ts'
import { Foreign } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { When } from './when.tsx'

/** The review item for the next meeting: the meetings that are looked back on, the counts, and its sentence (M07). */
export function ReviewOfImplementation({
  review,
  meetings,
}: {
  readonly review: Review
  readonly meetings: readonly string[]
}) {
  const { registers } = useWords()
  const { language } = useVisit()
  if (meetings.length === 0) return null
  const { fulfilled, overdue, open, lines } = review
  return (
    <section className="after" aria-labelledby="review">
      <div className="head">
        <h2 id="review">{registers.review}</h2>
        <span className="count">{lines.length}</span>
      </div>
      <p className="note">{registers.reviewLead}</p>
      <form method="get" className="regform noprint">
        <fieldset className="states ticks">
          <legend>{registers.fields.meeting}</legend>
          {meetings.map(meeting => (
            <label key={meeting}>
              <input
                type="checkbox"
                name="meeting"
                value={meeting}
                defaultChecked={review.meetings.includes(meeting)}
              />{' '}
              {meeting}
            </label>
          ))}
        </fieldset>
        <button className="btn s">{registers.reviewShow}</button>
      </form>
      <p>{registers.reviewCounts(fulfilled, overdue, open)}</p>
      <blockquote>
        {registers.reviewSentence(enumeration(language, review.meetings), fulfilled, lines.length)}
      </blockquote>
    </section>
  )
}

/** What recorded texts let us expect, as the record has it: read, never entered a second time. */
export function FollowUpsRead({
  followUps,
  languages,
}: {
  readonly followUps: readonly FollowUp[]
  readonly languages: Readonly<Record<string, string>>
}) {
  const { registers } = useWords()
  if (followUps.length === 0) return null
  return (
    <section className="after" aria-labelledby="read">
      <div className="head">
        <h2 id="read">{registers.fromRecord}</h2>
        <span className="count">{followUps.length}</span>
      </div>
      <table className="blocks regs">
        <thead>
          <tr>
            <th scope="col">{registers.what}</th>
            <th scope="col">{registers.source}</th>
            <th scope="col">{registers.state}</th>
            <th scope="col">{registers.due}</th>
          </tr>
        </thead>
        <tbody>
          {followUps.map(one => (
            <tr key={one.id}>
              <th scope="row">
                <Foreign language={languages[one.meeting] ?? 'zh'}>{one.printed}</Foreign>
              </th>
              <td>
                <a href={`/${one.meeting}#p${one.paragraph}`}>
                  {one.meeting}, {registers.paragraph(one.paragraph)}
                </a>
              </td>
              <td>{one.settled ? registers.settledInRecord : registers.openInRecord}</td>
              <td>
                {one.expected.from ? (
                  <When from={one.expected.from} to={one.expected.to} />
                ) : one.expected.to ? (
                  <When from={one.expected.to} />
                ) : (
                  registers.noDue
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
