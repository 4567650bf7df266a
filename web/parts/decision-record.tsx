import type { ReactNode } from 'react'
import type { Decision } from '../../core/decision/decision.ts'
import { useMoment, useStateName, useStateNames } from './decision-hall.tsx'
import { langOf } from './foreign.tsx'
import { useWords } from './visit.tsx'

type Of = { readonly decision: Decision }

/** A part of the record under its heading. */
export function Recorded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="recorded">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What happened and when, in order, at the clocks of the place. */
export function WhatHappened({ decision }: Of) {
  const { decisions, deciding } = useWords()
  const moment = useMoment()
  const names = useStateNames()
  const puts = [...decision.earlierPuts, ...(decision.put ? [decision.put] : [])]
  const steps = [
    { at: decision.drafted, says: decisions.drafted },
    ...puts.flatMap(({ at, asked, counting }) => [
      { at, says: `${decisions.put}: ${deciding.counting(counting.length)}` },
      ...(asked === null ? [] : [{ at: asked, says: decisions.asked }]),
    ]),
    ...(decision.adoption ? [{ at: decision.adoption.at, says: decisions.stage.adopted }] : []),
    ...(decision.published ? [{ at: decision.published, says: decisions.published }] : []),
  ]
  return (
    <Recorded title={decisions.happened}>
      <ol className="steps-of">
        {steps.map(({ at, says }) => (
          <li key={at + says}>
            <time dateTime={at}>{moment(at)}</time>
            <span>{says}</span>
          </li>
        ))}
      </ol>
      {decision.waivers.length > 0 && (
        <p className="note">{decisions.noticeWaived(names(decision.waivers))}</p>
      )}
    </Recorded>
  )
}

/** Objections and holds: to which words, when, and that they were withdrawn. No reason is ever asked. */
export function Objections({ decision }: Of) {
  const { decisions, deciding } = useWords()
  const moment = useMoment()
  const name = useStateName()
  return (
    <Recorded title={decisions.objections}>
      {decision.objections.length + decision.holds.length === 0 && (
        <p className="note">{decisions.noObjections}</p>
      )}
      <ul className="said">
        {decision.objections.map(({ id, state, at, to, text, withdrawn }) => (
          <li key={id} className={withdrawn ? 'over' : ''}>
            <b>{decisions.objected(name(state))}</b>{' '}
            <span className="note">
              {moment(at)} · {to === decision.text.digest ? decisions.toTheseWords : decisions.toEarlierWords}
              {withdrawn && ` · ${decisions.objectionWithdrawn} ${moment(withdrawn)}`}
            </span>
            {text && <blockquote>{text}</blockquote>}
          </li>
        ))}
        {decision.holds.map(({ id, state, at, on, became, lifted }) => (
          <li key={id} className={(became ?? lifted) ? 'over' : ''}>
            <b>{decisions.holdOf(name(state))}</b>{' '}
            <span className="note">
              {moment(at)}
              {on && ` · ${on}`}
              {became && ` · ${deciding.our.held(deciding.becomes[became])}`}
            </span>
          </li>
        ))}
      </ul>
    </Recorded>
  )
}

/** Statements stand with the decision in every view, each in its own words. */
export function Statements({ decision }: Of) {
  const { decisions, decisionActs } = useWords()
  const moment = useMoment()
  const name = useStateName()
  return (
    <Recorded title={decisions.statements}>
      <p className="note">
        {decision.statements.length === 0 ? decisions.noStatements : decisions.statementsLead}
      </p>
      <ul className="said">
        {decision.statements.map(({ id, kind, state, at, texts, late }) => (
          <li key={id}>
            <b>{name(state)}</b> · {decisionActs.statement[kind]}{' '}
            <span className="note">
              {moment(at)}
              {late === 'late' && ` · ${decisions.late}`}
            </span>
            {Object.entries(texts).map(([language, text]) => (
              <blockquote key={language} {...(language === 'und' ? {} : { lang: langOf(language) })}>
                {text}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </Recorded>
  )
}
