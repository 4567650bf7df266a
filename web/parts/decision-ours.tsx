import type { Decision } from '../../core/decision/decision.ts'
import { useClock, useHall, useMoment } from './decision-hall.tsx'
import { useWords } from './visit.tsx'

type Ours = { readonly decision: Decision; readonly state: string }

/** What a delegation has done about a decision so far, each in a sentence. */
function useOurs({ decision, state }: Ours): readonly string[] {
  const { deciding, decisionActs } = useWords()
  const clock = useClock()
  const moment = useMoment()
  const { our, becomes, votes } = deciding
  const by = <One extends { readonly state: string | null }>(all: readonly One[]): readonly One[] =>
    all.filter(one => one.state === state)
  const scope = decision.scope.kind === 'named' ? decision.scope.states : []
  const vote = decision.votes[state]
  return [
    ...by(decision.objections).map(({ at, to, withdrawn }) =>
      withdrawn
        ? our.withdrawn(clock(withdrawn))
        : to === decision.text.digest
          ? our.objection(clock(at))
          : our.objectionOld(clock(at)),
    ),
    ...by(decision.holds).map(({ at, became }) => (became ? our.held(becomes[became]) : our.hold(clock(at)))),
    ...by(decision.floor).flatMap(({ at, standing }) =>
      standing === 'waiting'
        ? [our.floor(clock(at))]
        : standing === 'speaking'
          ? [our.speaking]
          : standing === 'served'
            ? [our.spoke]
            : [],
    ),
    ...by(decision.statements).map(({ kind, at }) => our.statement(decisionActs.statement[kind], clock(at))),
    ...(decision.consents.includes(state) ? [our.consent] : scope.includes(state) ? [our.listed] : []),
    ...(vote ? [our.vote(votes[vote])] : []),
    ...by(decision.joined).map(({ at }) => our.joined(moment(at))),
    ...(decision.writtenConsents.includes(state) ? [our.written] : []),
    ...(decision.waivers.includes(state) ? [our.waived] : []),
  ]
}

/** What a delegation has done about a decision so far. */
export function OurActs({ decision, state }: Ours) {
  const { deciding } = useWords()
  const { facts } = useHall()
  const lines = useOurs({ decision, state })
  return (
    <section className="ours-done" aria-labelledby="ours-h" data-member={facts.actor.state}>
      <h3 id="ours-h">{deciding.ours}</h3>
      {lines.length === 0 ? (
        <p className="note">{deciding.ourNothing}</p>
      ) : (
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
