import type { Adoption, Decision } from '../../core/decision/decision.ts'
import { inLanguageOf } from '../decision/hall.ts'
import { InWords, useHall, useMoment, useOrganName, useStateName, useStateNames } from './decision-hall.tsx'
import { langOf } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'
import { Recorded } from './decision-record.tsx'

type Of = { readonly decision: Decision }

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
