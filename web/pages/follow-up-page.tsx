import type { Profile } from '../../core/body/profile.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { FollowUpLine } from '../brief/matters.ts'
import { wordsFrom } from '../notices/said-of.ts'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { organName, stateName } from '../record/names.ts'
import { MatterLink } from './brief-page.tsx'

/** `/exercise/meetings/cm-2027-04-20/follow-up`: what was decided, and who does what by when. */
export function FollowUpPage({
  profile,
  meeting,
  lines,
}: {
  readonly profile: Profile
  readonly meeting: Meeting
  readonly lines: readonly FollowUpLine[]
}) {
  const { brief } = useWords()
  const { language, body } = useVisit()
  const period = usePeriod()
  const place = `/${body?.slug}/meetings/${meeting.id}/follow-up`
  return (
    <Page title={brief.follow} here="meetings" kind="follow-up">
      <div className="wrap">
        <header className="lh">
          <h1>{brief.follow}</h1>
          <p className="lead">
            {brief.lead(organName(profile, meeting.organ, language), period(meeting.start, meeting.end))}
          </p>
          <p className="note noprint">
            <a href={`${place}.csv?lang=${language}`}>{brief.csv}</a>{' '}
            <a href={`${place}.json`}>{brief.json}</a>
          </p>
        </header>
        {lines.length === 0 ? <p>{brief.nothing}</p> : <Table profile={profile} lines={lines} />}
      </div>
    </Page>
  )
}

function Table({ profile, lines }: { readonly profile: Profile; readonly lines: readonly FollowUpLine[] }) {
  const { brief } = useWords()
  const heads = [brief.number, brief.what, brief.state, brief.task, brief.who, brief.by]
  return (
    <table className="blocks">
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(line =>
          (line.tasks.length === 0 ? [null] : line.tasks).map((task, i) => (
            <Row key={`${line.id} ${i}`} line={line} task={task} profile={profile} />
          )),
        )}
      </tbody>
    </table>
  )
}

function Row({
  line,
  task,
  profile,
}: {
  readonly line: FollowUpLine
  readonly task: FollowUpLine['tasks'][number] | null
  readonly profile: Profile
}) {
  const { brief, decisions } = useWords()
  const { language } = useVisit()
  return (
    <tr>
      <td data-label={brief.number}>{line.number}</td>
      <th scope="row">
        <MatterLink matter={line} />
      </th>
      <td data-label={brief.state}>
        {decisions.stage[line.stage]}
        {line.day !== null && (
          <span className="line note">
            <When from={line.day} />
          </span>
        )}
        {line.deferredTo !== null && <span className="line note">{brief.deferred(line.deferredTo)}</span>}
      </td>
      <td data-label={brief.task}>{task && wordsFrom(task.what, language)}</td>
      <td data-label={brief.who}>{task && stateName(profile, task.who, language)}</td>
      <td data-label={brief.by}>{task && <When from={task.by} />}</td>
    </tr>
  )
}
