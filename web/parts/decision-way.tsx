import type { ReactNode } from 'react'
import type { Decision } from '../../core/decision/decision.ts'
import { nextOrganFor } from '../../core/decision/next-organ-for.ts'
import type { ResultAbove, Submission } from '../../core/decision/upward.ts'
import { useHall, useMoment, useOrganName, useSeatIn, useStateNames } from './decision-hall.tsx'
import { langOf } from './foreign.tsx'
import { useWords } from './visit.tsx'
import { Recorded } from './decision-record.tsx'

type Of = { readonly decision: Decision }

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
