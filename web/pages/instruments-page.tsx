import type { ReactNode } from 'react'
import type { CalendarDate } from '../../core/calendar.ts'
import { membersOn } from '../../core/body/members-on.ts'
import type { Instrument, Profile } from '../../core/body/profile.ts'
import type { InstrumentLine } from '../../core/communique/public-record.ts'
import { AskDate } from '../parts/ask-date.tsx'
import { Page } from '../parts/page.tsx'
import { PlotFigure } from '../parts/plot-figure.tsx'
import { Source } from '../parts/source-link.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod, When } from '../parts/when.tsx'
import { groupsOn, placesOf, type Group } from '../record/instrument-groups.ts'
import { stateName } from '../record/names.ts'

export type InstrumentsPageProps = {
  readonly profile: Profile
  readonly on: CalendarDate
  /** For whom; `null` for anybody. */
  readonly party: string | null
  readonly mentions: readonly InstrumentLine[]
  readonly plot: string
  /** What the seats of the body see beside it. */
  readonly children?: ReactNode
}

/** `/sco/instruments?on=&for=`: what is in force on a day, for whom, and where the record relies on it. */
export function InstrumentsPage({ profile, on, party, mentions, plot, children }: InstrumentsPageProps) {
  const { instruments } = useWords()
  return (
    <Page title={instruments.title} here="instruments" kind="list">
      <div className="wrap">
        <header className="lh">
          <h1>{instruments.title}</h1>
          <Lead profile={profile} on={on} party={party} />
          <AskDate on={on}>
            <ForWhom profile={profile} on={on} party={party} />
          </AskDate>
        </header>
        <PlotFigure svg={plot} title={instruments.plot} note={instruments.plotNote} />
        {groupsOn(profile, on, party).map(group => (
          <InstrumentGroup key={group.force} group={group} mentions={mentions} />
        ))}
        {children}
      </div>
    </Page>
  )
}

type Asked = { readonly profile: Profile; readonly on: CalendarDate; readonly party: string | null }

function Lead({ profile, on, party }: Asked) {
  const { instruments } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const n = groupsOn(profile, on, party).find(({ force }) => force === 'in-force')?.instruments.length ?? 0
  return (
    <p className="lead">
      {party
        ? instruments.leadFor(period(on), n, stateName(profile, party, language))
        : instruments.lead(period(on), n)}
    </p>
  )
}

function ForWhom({ profile, on, party }: Asked) {
  const { instruments } = useWords()
  const { language } = useVisit()
  return (
    <label className="field">
      <span>{instruments.forWhom}</span>
      <select name="for" defaultValue={party ?? ''}>
        <option value="">{instruments.anyState}</option>
        {membersOn(profile, on).map(code => (
          <option key={code} value={code}>
            {stateName(profile, code, language)}
          </option>
        ))}
      </select>
    </label>
  )
}

type Shown = { readonly mentions: readonly InstrumentLine[] }

function InstrumentGroup({ group, mentions }: Shown & { readonly group: Group }) {
  const { instruments } = useWords()
  return (
    <section className="after" aria-labelledby={`g-${group.force}`}>
      <div className="head">
        <h2 id={`g-${group.force}`}>{instruments.groups[group.force]}</h2>
        <span className="count">{group.instruments.length}</span>
      </div>
      <table className="blocks insts">
        <thead>
          <tr>
            <th scope="col">{instruments.instrument}</th>
            <th scope="col">{instruments.date}</th>
            <th scope="col">{instruments.force}</th>
            <th scope="col">{instruments.mentioned}</th>
          </tr>
        </thead>
        <tbody>
          {group.instruments.map(one => (
            <Row key={one.id} instrument={one} mentions={placesOf(mentions, one.id)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ instrument, mentions }: Shown & { readonly instrument: Instrument }) {
  const { instruments, record, frame } = useWords()
  const inLanguage = useIn()
  const period = usePeriod()
  const { date, dateOf, title, kind } = instrument
  return (
    <tr id={instrument.id}>
      <th scope="row">
        {inLanguage(title)}
        <span className="line">
          {record.instrumentKinds[kind] ?? kind}
          {frame.semicolon}
          <Source of={instrument} />
        </span>
      </th>
      <td>
        {date && (dateOf ? record.dateOf[dateOf](period(date)) : period(date))}
        {instrument.place && <span className="line">{inLanguage(instrument.place)}</span>}
      </td>
      <td data-label={instruments.force}>
        <Force instrument={instrument} />
      </td>
      <td data-label={mentions.length > 0 ? instruments.mentioned : null}>
        <Places mentions={mentions} />
      </td>
    </tr>
  )
}

/** From when to when, as far as the register knows. */
function Force({ instrument }: { readonly instrument: Instrument }) {
  const { frame } = useWords()
  const period = usePeriod()
  const { window, inForceFrom, inForceTo } = instrument
  if (window) return <When from={window.from} to={window.to} />
  if (!inForceFrom) return <span className="dim">{frame.unknown}</span>
  return <>{inForceTo ? <When from={inForceFrom} to={inForceTo} /> : frame.since(period(inForceFrom))}</>
}

function Places({ mentions }: Shown) {
  const { frame } = useWords()
  return (
    <ul className="plainlist">
      {mentions.map(({ meeting, start, paragraph }) => (
        <li key={`${meeting} ${paragraph}`}>
          <a href={`/${meeting}#p${paragraph}`}>
            <When from={start} />
            {frame.comma}
            {frame.paragraphShort(paragraph)}
          </a>
        </li>
      ))}
    </ul>
  )
}
