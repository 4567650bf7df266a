import type { CalendarDate } from '../../core/calendar.ts'
import { presidencyOn } from '../../core/body/presidency-on.ts'
import type { Profile, Status, StatusKind } from '../../core/body/profile.ts'
import { statusesOn } from '../../core/body/statuses-on.ts'
import { AskDate } from '../parts/ask-date.tsx'
import { Page } from '../parts/page.tsx'
import { PlotFigure } from '../parts/plot-figure.tsx'
import { Source } from '../parts/source-link.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { stateName } from '../record/names.ts'
import { membershipChanges, statusHolding } from '../record/standing.ts'
import { list } from '../words/plural.ts'

export type MembersPageProps = {
  readonly profile: Profile
  readonly on: CalendarDate
  readonly plot: string
}

const kinds = ['member', 'observer', 'dialogue-partner', 'partner'] as const

/** `/sco/members?on=`: who has which standing in the body on a day, and how each came to it. */
export function MembersPage({ profile, on, plot }: MembersPageProps) {
  const { members } = useWords()
  return (
    <Page title={members.title} here="members" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{members.title}</h1>
          <Lead profile={profile} on={on} />
          <AskDate on={on} />
          <Changes profile={profile} on={on} />
        </header>
        <div className="groups">
          {kinds.map(kind => (
            <Group key={kind} kind={kind} profile={profile} on={on} />
          ))}
          <Presidency profile={profile} on={on} />
        </div>
        <PlotFigure svg={plot} title={members.plot} note={members.plotNote} />
        <History profile={profile} />
      </div>
    </Page>
  )
}

type OnDay = { readonly profile: Profile; readonly on: CalendarDate }

function Lead({ profile, on }: OnDay) {
  const { language } = useVisit()
  const { members, record } = useWords()
  const period = usePeriod()
  const counts = kinds
    .map(kind => ({ kind, n: statusesOn(profile, kind, on).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => record.statusCounts[kind](n))
  return <p className="lead">{members.lead(period(on), list(language, counts))}</p>
}

/** The days on which the membership changed, each a question of its own. */
function Changes({ profile, on }: OnDay) {
  const { members, frame } = useWords()
  return (
    <p className="quick noprint">
      <span>
        {members.changed}
        {frame.colon}
      </span>
      {membershipChanges(profile).map(day => (
        <a key={day} href={`?on=${day}`} {...(day === on ? { 'aria-current': 'page' as const } : {})}>
          <When from={day} />
        </a>
      ))}
    </p>
  )
}

function Group({ kind, profile, on }: OnDay & { readonly kind: StatusKind }) {
  const { members, frame } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const states = statusesOn(profile, kind, on)
  if (states.length === 0 && kind !== 'member') return null
  return (
    <section aria-labelledby={kind}>
      <div className="head">
        <h2 id={kind}>{members.groups[kind]}</h2>
        <span className="count">{states.length}</span>
      </div>
      <ol className="states">
        {states.map(state => {
          const from = statusHolding(profile, state, kind, on)?.from
          return (
            <li key={state}>
              <b>{stateName(profile, state, language)}</b>
              <span className="note">{from ? frame.since(period(from)) : ''}</span>
            </li>
          )
        })}
      </ol>
      {kind === 'member' && <p className="note">{states.length > 0 ? members.order : members.none}</p>}
    </section>
  )
}

function Presidency({ profile, on }: OnDay) {
  const { members } = useWords()
  const { language } = useVisit()
  const presidency = presidencyOn(profile, on)
  return (
    <section aria-labelledby="presidency">
      <div className="head">
        <h2 id="presidency">{members.presidency}</h2>
      </div>
      {presidency ? (
        <ol className="states">
          <li>
            <b>{stateName(profile, presidency.state, language)}</b>
            <span className="note">
              {presidency.from && <When from={presidency.from} to={presidency.to} />}
            </span>
          </li>
        </ol>
      ) : (
        <p className="note">{members.presidencyNone}</p>
      )}
    </section>
  )
}

function History({ profile }: { readonly profile: Profile }) {
  const { members } = useWords()
  return (
    <section className="after" aria-labelledby="history">
      <div className="head">
        <h2 id="history">{members.history}</h2>
        <span className="count">{profile.statuses.length}</span>
      </div>
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">{members.state}</th>
            <th scope="col">{members.status}</th>
            <th scope="col">{members.from}</th>
            <th scope="col">{members.to}</th>
            <th scope="col">{members.act}</th>
          </tr>
        </thead>
        <tbody>
          {profile.statuses.map((status, i) => (
            <HistoryRow key={i} status={status} profile={profile} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function HistoryRow({ status, profile }: { readonly status: Status; readonly profile: Profile }) {
  const { record, members, frame } = useWords()
  const { language } = useVisit()
  const inLanguage = useIn()
  return (
    <tr>
      <th scope="row">{stateName(profile, status.state, language)}</th>
      <td>{record.statuses[status.kind]}</td>
      <td data-label={members.from}>{status.from ? <When from={status.from} /> : frame.unknown}</td>
      <td data-label={members.to}>{status.to ? <When from={status.to} /> : members.lasting}</td>
      <td>
        {status.act && inLanguage(status.act)}
        <span className="line">
          <Source of={status} />
        </span>
      </td>
    </tr>
  )
}
