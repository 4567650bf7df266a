import type { Decision } from '../../core/decision/decision.ts'
import { gateOf, standingIn } from '../../core/decision/gate-of.ts'
import { isByConsensus } from '../../core/decision/rule-for.ts'
import { ClockAt, useHall } from './decision-hall.tsx'
import { useWords } from './visit.tsx'

type Step = { readonly at: string | null; readonly says: string; readonly is: 'did' | 'now' | 'later' }

/** One of the moments: done, next, or still to come. */
const step = (at: string | null, says: string, before: string | null): Step => ({
  at,
  says,
  is: at !== null ? 'did' : before !== null ? 'now' : 'later',
})

/** The form of words of the Chair with its moments: put, asked, and the gavel. */
export function Formula({ decision }: { readonly decision: Decision }) {
  const { facts } = useHall()
  const { deciding } = useWords()
  const said = isByConsensus(decision, facts.rules) ? deciding.said : deciding.saidInVote
  const { put, adoption } = decision
  const standing = standingIn(gateOf(decision, facts)).length
  const struck = adoption?.at ?? null
  const steps = [
    step(put?.at ?? null, said.put, 'yes'),
    step(put?.asked ?? null, said.ask, put?.at ?? null),
    step(struck, said.none, put?.asked ?? null),
    step(struck, said.decided, struck),
  ]
  return (
    <ol className="saying" aria-label={deciding.formula}>
      {steps.map(({ at, says, is }, i) => (
        <li key={says} className={is}>
          <span>{at === null ? is === 'now' && deciding.now : <ClockAt at={at} />}</span>
          <p>
            {says}
            {i === 2 && is === 'now' && standing > 0 && <small>{deciding.readOn(standing)}</small>}
          </p>
        </li>
      ))}
    </ol>
  )
}
