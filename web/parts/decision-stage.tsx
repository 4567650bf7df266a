import type { Decision } from '../../core/decision/decision.ts'
import { liveObjections } from '../../core/decision/live-objections.ts'
import { useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

/** What the organ does with it, how far it is, its number and who reads it, in one line. */
export function DecisionAct({ decision }: { readonly decision: Decision }) {
  const { decisions, deciding } = useWords()
  const period = usePeriod()
  const { act, stage, adoption, publicity, published } = decision
  const isBlocked = stage !== 'adopted' && liveObjections(decision).length > 0
  return (
    <>
      <b>{decisions.act[act]}</b> ·{' '}
      {adoption ? decisions.number(adoption.number, period(adoption.day)) : deciding.numberLater} ·{' '}
      <span className={isBlocked ? 'tag need' : 'tag'}>
        {isBlocked ? decisions.blocked : decisions.stage[stage]}
      </span>{' '}
      {adoption && adoption.standing !== 'stands' && (
        <span className="tag need">{decisions.standing[adoption.standing]}</span>
      )}{' '}
      <span className="note">{published ? decisions.published : decisions.publicity[publicity]}</span>
    </>
  )
}
