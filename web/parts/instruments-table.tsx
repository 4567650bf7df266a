import type { Profile } from '../../core/body/profile.ts'
import type { RecordedMeeting, RecordedText } from '../../core/communique/public-record.ts'
import { citedIn, standingOn, type Cited } from '../record/instrument-standing.ts'
import { Foreign } from './foreign.tsx'
import { SourceLink } from './source-link.tsx'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

type Shown = {
  readonly meeting: RecordedMeeting
  readonly text: RecordedText
  readonly profile: Profile
}

/** The texts that the communiqué relies on, with their standing on the day of the meeting. */
export function InstrumentsTable({ meeting, text, profile }: Shown) {
  const words = useWords()
  const cited = citedIn(text.reading)
  if (cited.length === 0) return null
  return (
    <section className="after" aria-labelledby="instruments">
      <div className="head">
        <h2 id="instruments">{words.meeting.instruments}</h2>
        <span className="count">{cited.length}</span>
      </div>
      <table className="out inst">
        <thead>
          <tr>
            <th scope="col">{words.meeting.table.paragraph}</th>
            <th scope="col">{words.meeting.table.title}</th>
            <th scope="col">{words.meeting.table.status}</th>
          </tr>
        </thead>
        <tbody>
          {cited.map(one => (
            <Row
              key={one.mention.id ?? one.mention.title}
              cited={one}
              meeting={meeting}
              text={text}
              profile={profile}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ cited, meeting, text, profile }: Shown & { readonly cited: Cited }) {
  const visit = useVisit()
  const words = useWords()
  const period = usePeriod()
  const { mention, paragraphs } = cited
  const title = profile.instruments.find(one => one.id === mention.id)?.title
  const facts = [
    words.meeting.instrument[standingOn(profile, mention, meeting.end)],
    mention.date && mention.dateOf ? words.record.dateOf[mention.dateOf](period(mention.date)) : '',
    mention.window?.from && words.meeting.instrument.window(period(mention.window.from, mention.window.to)),
  ]
  return (
    <tr>
      <td>
        {paragraphs.map(one => (
          <SourceLink key={one.span[0]} paragraph={one.paragraph} />
        ))}
      </td>
      <td>
        <Foreign language={text.language}>{mention.title}</Foreign>
        {title && visit.language !== text.language && <span>{title[visit.language]}</span>}
      </td>
      <td>{facts.filter(Boolean).join(words.frame.comma)}</td>
    </tr>
  )
}
