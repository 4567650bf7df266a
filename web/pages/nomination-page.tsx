import { type Nomination, standingOn } from '../../core/nomination/nomination.ts'
import { Page } from '../parts/page.tsx'
import { RegisterForm } from '../parts/register-form.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { When } from '../parts/when.tsx'
import { postName, stateName } from '../record/names.ts'
import { nominationActs } from '../registers/nomination-acts.ts'
import type { RegisterRoom } from '../registers/room.ts'
import { sourceIn, textIn } from '../registers/rows-of.ts'
import { enumeration } from '../words/plural.ts'

type Shown = { readonly room: RegisterRoom; readonly nomination: Nomination }

/** `/sco/nominations/sg-2019`: one nomination from the vacancy to the office. */
export function NominationPage({ room, nomination }: Shown) {
  const { registers, frame } = useWords()
  const { language, body } = useVisit()
  const title = postName(room.profile, nomination.post, nomination.post, language)
  return (
    <Page title={title} here="registers" kind="registers">
      <div className="wrap">
        <header className="lh">
          <p className="noprint">
            <a href={`/${body?.slug}/nominations`}>{registers.names.nomination}</a>
          </p>
          <h1>{title}</h1>
          <p className="lead">
            {registers.term}
            {frame.colon}
            <When from={nomination.from} to={nomination.to} /> ·{' '}
            {registers.stages[standingOn(nomination, room.facts.day)]}
          </p>
        </header>
        <Candidate room={room} nomination={nomination} />
        <Steps room={room} nomination={nomination} />
        <Acts room={room} nomination={nomination} />
      </div>
    </Page>
  )
}

/** Who is put forward, whose turn it was, who was consulted, who acts meanwhile. */
function Candidate({ room, nomination }: Shown) {
  const { registers } = useWords()
  const { language } = useVisit()
  const { candidate, turn, consulted, acting } = nomination
  const state = (code: string) => stateName(room.profile, code, language)
  const next = turn?.expected ?? null
  return (
    <dl className="entryfacts">
      {candidate && (
        <>
          <dt>{registers.who}</dt>
          <dd>
            {textIn(candidate.name, language)} ({state(candidate.state)})
          </dd>
        </>
      )}
      {turn && (
        <>
          <dt>{registers.turn}</dt>
          <dd>
            {turn.warning === 'none' && (next ? registers.inTurn(state(next)) : registers.noList)}
            {turn.warning === 'out-of-order' && registers.warning(next ? state(next) : '–')}
            {turn.warning === 'list-ended' && registers.listEnded}
            {turn.warning !== 'none' && (
              <span className="line">
                {turn.waiver ? registers.waived : registers.notWaived}
                {turn.reason && ` ${registers.reasonIs}: ${textIn(turn.reason, language)}`}
              </span>
            )}
          </dd>
        </>
      )}
      {consulted.length > 0 && (
        <>
          <dt>{registers.consulted}</dt>
          <dd>{enumeration(language, consulted.map(state))}</dd>
        </>
      )}
      {acting.map(holder => (
        <div key={`${holder.from} ${holder.to}`} className="pair">
          <dt>{registers.acting}</dt>
          <dd>
            {textIn(holder.name, language)}: <When from={holder.from} to={holder.to} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The time line as a table: each step, its day, and the decision it rests on. */
function Steps({ room, nomination }: Shown) {
  const { registers } = useWords()
  const { language } = useVisit()
  const { steps, from, to, stage } = nomination
  const isApproved = stage === 'approved' || stage === 'replaced'
  return (
    <section className="after" aria-labelledby="line">
      <div className="head">
        <h2 id="line">{registers.timeLine}</h2>
        <span className="count">{steps.length}</span>
      </div>
      <table className="blocks regs">
        <thead>
          <tr>
            <th scope="col">{registers.step}</th>
            <th scope="col">{registers.day}</th>
            <th scope="col">{registers.decision}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, n) => (
            <tr key={n}>
              <th scope="row">{registers.stages[step.stage]}</th>
              <td>
                <When from={step.on} />
              </td>
              <td>{step.decision && sourceIn(room, { kind: 'decision', ...step.decision }, language)}</td>
            </tr>
          ))}
          {isApproved && (
            <tr>
              <th scope="row">{registers.stages['in-office']}</th>
              <td>
                <When from={from} to={to} />
              </td>
              <td>–</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

function Acts({ room, nomination }: Shown) {
  const { registers } = useWords()
  const acts = nominationActs(nomination, room.facts)
  if (acts.length === 0) return null
  return (
    <section className="after noprint" aria-labelledby="can">
      <div className="head">
        <h2 id="can">{registers.can}</h2>
      </div>
      <div className="regacts">
        {acts.map(act => (
          <RegisterForm key={act.does} room={room} register="nomination" id={nomination.id} act={act} />
        ))}
      </div>
    </section>
  )
}
