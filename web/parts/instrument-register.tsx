import type { CalendarDate } from '../../core/calendar.ts'
import type { Profile } from '../../core/body/profile.ts'
import { instrumentOn, type JoinedInstrument, status } from '../../core/instrument/instrument-status.ts'
import type { RegisteredInstrument } from '../../core/instrument/instrument.ts'
import { obligationOn } from '../../core/instrument/oblige-to-accede.ts'
import { pipelineOf } from '../../core/instrument/pipeline-of.ts'
import { daysBetween, expiringOn } from '../record/expiring-on.ts'
import { stateName } from '../record/names.ts'
import { idOf, instrumentActs } from '../registers/instrument-acts.ts'
import type { RegisterRoom } from '../registers/room.ts'
import { textIn } from '../registers/rows-of.ts'
import { formatDate } from '../words/dates.ts'
import { enumeration } from '../words/plural.ts'
import { InstrumentPrepare } from './instrument-prepare.tsx'
import { RegisterForm } from './register-form.tsx'
import { useVisit, useWords } from './visit.tsx'

export type InstrumentRegisterProps = {
  readonly room: RegisterRoom
  readonly joined: readonly JoinedInstrument[]
  readonly on: CalendarDate
}

/** What the seats of a body see beside the public list: what ends soon, what is in preparation, and every party. */
export function InstrumentRegister(props: InstrumentRegisterProps) {
  return (
    <>
      <Expiring {...props} />
      <Pipeline {...props} />
      <Parties {...props} />
      <InstrumentPrepare room={props.room} />
    </>
  )
}

const useTitle = () => {
  const { language } = useVisit()
  return ({ known, recorded }: JoinedInstrument): string =>
    known?.title[language] ?? (recorded ? textIn(recorded.title, language) : '')
}

function Expiring({ joined, on }: InstrumentRegisterProps) {
  const { registers } = useWords()
  const { language } = useVisit()
  const titleOf = useTitle()
  const ending = expiringOn(joined, on, 12)
  const words = registers.instruments
  if (ending.length === 0) return null
  return (
    <section className="after" aria-labelledby="expiring">
      <div className="head">
        <h2 id="expiring">{words.expiring}</h2>
        <span className="count">{ending.length}</span>
      </div>
      <p className="note">{words.expiringLead}</p>
      <ul className="drows">
        {ending.map(({ instrument, end }) => (
          <li key={idOf(instrument)}>
            <b>{titleOf(instrument)}</b>
            <span className="line">
              {words.endsOn(formatDate(language, end), words.days(daysBetween(on, end)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pipeline({ room, joined }: InstrumentRegisterProps) {
  const { registers, frame } = useWords()
  const fields = pipelineOf(joined.flatMap(({ recorded }) => recorded ?? []))
  const words = registers.instruments
  return (
    <section className="after" aria-labelledby="pipeline">
      <div className="head">
        <h2 id="pipeline">{registers.pipeline}</h2>
        <span className="count">{fields.reduce((sum, { count }) => sum + count, 0)}</span>
      </div>
      {fields.length === 0 && <p className="note">{words.noPipeline}</p>}
      {fields.map(({ field, count, instruments }) => (
        <section key={field} className="drafts-by-field">
          <h3>
            {field}
            {frame.colon}
            {words.drafts(count)}
          </h3>
          <table className="blocks regs">
            <thead>
              <tr>
                <th scope="col">{registers.what}</th>
                <th scope="col">{registers.leading}</th>
                <th scope="col">{registers.state}</th>
                <th scope="col">{registers.next}</th>
              </tr>
            </thead>
            <tbody>
              {instruments.map(one => (
                <Prepared key={one.id} room={room} one={one} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  )
}

function Prepared({ room, one }: { readonly room: RegisterRoom; readonly one: RegisteredInstrument }) {
  const { registers } = useWords()
  const { language } = useVisit()
  const words = registers.instruments
  const { lead, next } = one
  return (
    <tr>
      <th scope="row">
        <a href={`#r-${one.id}`}>{textIn(one.title, language)}</a>
      </th>
      <td data-label={registers.leading}>{lead ? stateName(room.profile, lead, language) : words.noLead}</td>
      <td data-label={registers.state}>{registers.stages[one.stage]}</td>
      <td data-label={registers.next}>
        {next ? textIn(next.step, language) : words.noStep}
        {next?.due && <span className="line">{words.by(formatDate(language, next.due))}</span>}
      </td>
    </tr>
  )
}

function Parties({ room, joined, on }: InstrumentRegisterProps) {
  const { registers } = useWords()
  const { language } = useVisit()
  const words = registers.instruments
  return (
    <section className="after" aria-labelledby="parties">
      <div className="head">
        <h2 id="parties">{words.parties}</h2>
        <span className="count">{joined.length}</span>
      </div>
      <p className="note">{words.partiesLead(formatDate(language, on))}</p>
      <table className="blocks regs">
        <thead>
          <tr>
            <th scope="col">{registers.what}</th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{words.partiesOf}</th>
          </tr>
        </thead>
        <tbody>
          {joined.map(one => (
            <Party key={idOf(one)} room={room} one={one} on={on} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Shown = { readonly room: RegisterRoom; readonly one: JoinedInstrument; readonly on: CalendarDate }

const order = ['bound', 'ratified', 'accepted', 'acceded', 'signed', 'signed-ad-ref', 'withdrawn'] as const

function Party({ room, one, on }: Shown) {
  const { registers } = useWords()
  const titleOf = useTitle()
  const words = registers.instruments
  const acts = instrumentActs(one, room.facts)
  return (
    <tr id={`r-${idOf(one)}`}>
      <th scope="row">
        {titleOf(one)}
        <Beside room={room} one={one} on={on} />
        {acts.length > 0 && (
          <div className="regacts noprint">
            {acts.map(act => (
              <RegisterForm
                key={`${act.does} ${act.given?.['to'] ?? ''}`}
                room={room}
                register="instrument"
                id={idOf(one)}
                act={act}
              />
            ))}
          </div>
        )}
      </th>
      <td data-label={words.standing}>{words.standings[instrumentOn(one, on)]}</td>
      <td data-label={words.partiesOf}>
        <Standings profile={room.profile} one={one} on={on} />
      </td>
    </tr>
  )
}

function Standings({ profile, one, on }: Omit<Shown, 'room'> & { readonly profile: Profile }) {
  const { registers, frame } = useWords()
  const { language } = useVisit()
  const words = registers.instruments
  const lines = order.flatMap(standing => {
    const states = profile.states.filter(({ code }) => status(one, on, code) === standing)
    const names = states.map(({ code }) => stateName(profile, code, language))
    return names.length > 0 ? [{ standing, names: enumeration(language, names) }] : []
  })
  if (lines.length === 0) return <span className="dim">{words.noParty}</span>
  return lines.map(({ standing, names }) => (
    <span key={standing} className="line">
      {words.states[standing]}
      {frame.colon}
      {names}
    </span>
  ))
}

/** Reservations, and who is still to accede. */
function Beside({ room, one, on }: Shown) {
  const { registers, frame } = useWords()
  const { language } = useVisit()
  const words = registers.instruments
  const name = (state: string) => stateName(room.profile, state, language)
  const { recorded } = one
  if (!recorded) return null
  const reservations = recorded.reservations.map(({ state, text, made }) => [
    words.reservation(name(state), textIn(text, language)),
    ...(made === 'late' ? [words.late] : []),
  ])
  const obligations = recorded.obligations.map(each => [
    words.obligation(name(each.state), formatDate(language, each.due)),
    words.obligations[obligationOn(recorded, each, on)],
  ])
  return [...reservations, ...obligations].map(line => (
    <span key={line[0]} className="line">
      {line.join(frame.semicolon)}
    </span>
  ))
}
