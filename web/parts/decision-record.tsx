import type { ReactNode } from 'react'
import type { Adoption, Decision } from '../../core/decision/decision.ts'
import { nextOrganFor } from '../../core/decision/next-organ-for.ts'
import type { ResultAbove, Submission } from '../../core/decision/upward.ts'
import { inLanguageOf } from '../decision/hall.ts'
import {
  InWords,
  useHall,
  useMoment,
  useOrganName,
  useSeatIn,
  useStateName,
  useStateNames,
} from './decision-hall.tsx'
import { langOf } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

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

/** In whose name it speaks; those who joined later stand apart, and the list as adopted stays as it was. */
export function InWhoseName({ decision }: Of) {
  const { decisions } = useWords()
  const { language } = useVisit()
  const { zone } = useHall()
  const name = useStateName()
  const period = usePeriod()
  const { scope, consents, joined, adoption } = decision
  return (
    <Recorded title={decisions.list}>
      {scope.kind === 'all' ? (
        <p>{decisions.ofAll}</p>
      ) : (
        <>
          <p className="label">{decisions.listed}</p>
          <ul className="listed">
            {(adoption?.listed ?? scope.states).map(state => (
              <li key={state}>
                <b>{name(state)}</b>
                {!adoption && (
                  <span className="note">
                    {' '}
                    {consents.includes(state) ? decisions.consented : decisions.awaited}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {scope.initiator && <p className="note">{decisions.initiator(name(scope.initiator))}</p>}
          {joined.length > 0 && (
            <>
              <p className="label">{decisions.joined}</p>
              <ul className="listed" data-zone={zone} lang={langOf(language)}>
                {joined.map(({ state, at }) => (
                  <li key={state}>{decisions.joinedOn(name(state), period(at.slice(0, 10)))}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Recorded>
  )
}

/** Everything as it stood at the gavel: nobody can ask later who was there. Nothing says why anybody was not. */
export function Snapshot({ adoption }: { readonly adoption: Adoption }) {
  const { decisions, deciding, draft } = useWords()
  const names = useStateNames()
  const name = useStateName()
  const moment = useMoment()
  const period = usePeriod()
  const { members, present, votes, digest, mode, standing, languageException, at } = adoption
  return (
    <Recorded title={decisions.snapshot}>
      <dl className="entryfacts">
        <dt>{decisions.number(adoption.number, period(adoption.day))}</dt>
        <dd>
          <time dateTime={at}>{moment(at)}</time>, {decisions.mode[mode]} · {decisions.standing[standing]}
        </dd>
        <dt>{decisions.members}</dt>
        <dd>{names(members)}</dd>
        {mode !== 'silence' && (
          <>
            <dt>{decisions.present}</dt>
            <dd>
              {names(present)}{' '}
              <span className="note">{decisions.presentCount(present.length, members.length)}</span>
            </dd>
          </>
        )}
        {votes && (
          <>
            <dt>{decisions.votes}</dt>
            <dd>
              {Object.entries(votes).map(([state, value]) => (
                <span key={state} className="line">
                  {name(state)}: {deciding.votes[value]}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{decisions.digest}</dt>
        <dd className="hash">{digest}</dd>
      </dl>
      {languageException && (
        <p className="note">
          {decisions.languageBasis(
            draft.languages[languageException.basis] ?? languageException.basis,
            period(languageException.due),
          )}
        </p>
      )}
    </Recorded>
  )
}

/** Points left open: who settles each, and by when. */
export function Residual({ decision }: Of) {
  const { decisions } = useWords()
  const hall = useHall()
  const { language } = useVisit()
  const name = useStateName()
  const organ = useOrganName()
  const period = usePeriod()
  const points = decision.adoption?.residual ?? decision.residual
  if (points.length === 0) return null
  return (
    <Recorded title={decisions.residual}>
      <ul className="said">
        {points.map(({ id, point, owner, due }) => (
          <li key={id}>
            <b lang={langOf(inLanguageOf(point, language).language)}>
              <InWords texts={point} />
            </b>{' '}
            <span className="note">
              {decisions.residualDue(owner in hall.organs ? organ(owner) : name(owner), period(due))}
            </span>
          </li>
        ))}
      </ul>
    </Recorded>
  )
}

function OrganLink({ to, children }: { readonly to: Submission; readonly children: ReactNode }) {
  const hall = useHall()
  const organ = hall.organs[to.organ]
  if (!organ) return <>{children}</>
  return <a href={`/${hall.slug}/decisions/${organ.slug}/${encodeURIComponent(to.decision)}`}>{children}</a>
}

/** How it came here and where it goes; what the organ above did came back by itself. */
export function TheWay({ decision }: Of) {
  const { decisions } = useWords()
  const { facts } = useHall()
  const organ = useOrganName()
  const next = nextOrganFor(decision, facts)
  const { from, submittedTo, resultAbove } = decision
  return (
    <Recorded title={decisions.way}>
      <ul className="way-of">
        <li>
          {from ? <OrganLink to={from}>{decisions.from(organ(from.organ))}</OrganLink> : decisions.startsHere}
        </li>
        {submittedTo ? (
          <li>
            <OrganLink to={submittedTo}>{decisions.to(organ(submittedTo.organ))}</OrganLink>
          </li>
        ) : (
          <li>{next ? decisions.goesTo(organ(next)) : decisions.lastWord}</li>
        )}
      </ul>
      {resultAbove && <Above result={resultAbove} />}
    </Recorded>
  )
}

function Above({ result }: { readonly result: ResultAbove }) {
  const { decisions, draft } = useWords()
  const organ = useOrganName()
  const moment = useMoment()
  return (
    <>
      <p>
        <OrganLink to={result}>{decisions.above(organ(result.organ))}</OrganLink>:{' '}
        <b>{decisions.result[result.result]}</b> <span className="note">{moment(result.at)}</span>
      </p>
      {result.reasons.length > 0 && <p className="label">{decisions.reasons}</p>}
      <ul className="said">
        {result.reasons.map(({ paragraph, reason }) => (
          <li key={`${paragraph}${reason}`}>{reason}</li>
        ))}
      </ul>
      {result.result !== 'referred-back' && (
        <p className="label">
          {result.differences.length === 0 ? decisions.noDifferences : decisions.differences}
        </p>
      )}
      {result.differences.map(({ paragraph, language, before, after }) => (
        <dl key={`${paragraph}-${language}`} className="entryfacts" lang={langOf(language)}>
          <dt lang={undefined}>
            {decisions.before} · {draft.languages[language] ?? language}
          </dt>
          <dd>
            <del>{before}</del>
          </dd>
          <dt>{decisions.after}</dt>
          <dd>
            <ins>{after}</ins>
          </dd>
        </dl>
      ))}
    </>
  )
}

/** Signatures and the Chair's offer to void, where there are any. */
export function Afterwards({ decision }: Of) {
  const { decisions } = useWords()
  const names = useStateNames()
  const seat = useSeatIn()
  const moment = useMoment()
  const { voidOffer, signatures } = decision
  return (
    <>
      {voidOffer && (
        <Recorded title={decisions.voidOffer}>
          <p>{voidOffer.ground}</p>
          {voidOffer.objected.length > 0 && <p>{decisions.voidObjected(names(voidOffer.objected))}</p>}
        </Recorded>
      )}
      {signatures.length > 0 && (
        <Recorded title={decisions.signatures}>
          <ul className="listed">
            {signatures.map(({ state, at }) => (
              <li key={state}>
                {seat('', state)} <span className="note">{moment(at)}</span>
              </li>
            ))}
          </ul>
        </Recorded>
      )}
    </>
  )
}
