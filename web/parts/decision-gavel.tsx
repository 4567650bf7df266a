import type { Decision } from '../../core/decision/decision.ts'
import { refusals } from '../../core/refusal.ts'
import { gateOfAll } from '../decision/gate-shown.ts'
import { isChairAt } from '../decision/hall.ts'
import { useHall, useHallSentence } from './decision-hall.tsx'
import { useConfirming, useStanding } from './decision-offer.tsx'
import { useWords } from './visit.tsx'

/**
 * The one large gavel. It has no key: it is reached, pressed, and confirmed on the exact words. While an item stands it is
 * shut, keeps the focus, and says why.
 */
export function Gavel({ decisions }: { readonly decisions: readonly Decision[] }) {
  const hall = useHall()
  const { deciding } = useWords()
  const confirming = useConfirming()
  const standing = useStanding()
  const sentence = useHallSentence()
  if (!isChairAt(hall)) return null
  const asked = { does: 'gavel', decisions: decisions.map(({ id }) => id) }
  const label = decisions.length > 1 ? deciding.gavelBloc(decisions.length) : deciding.gavel
  const is = standing(asked)
  if (is === 'done') return null
  if (is === 'possible')
    return (
      <a className="gavel" href={confirming(asked)}>
        <span>{label}</span>
        <small>{deciding.possible}</small>
      </a>
    )
  const rules = gateOfAll(decisions, hall.facts).flatMap(({ refusal, rule }) =>
    refusal ? [refusals[refusal.refused].rule ?? rule] : [],
  )
  return (
    <>
      <button type="button" className="gavel" aria-disabled="true" aria-describedby="gavel-why">
        <span>{label}</span>
        <small>
          {deciding.notPossible(
            [...new Set(rules.length > 0 ? rules : [refusals[is.refused].rule])].join(', '),
          )}
        </small>
      </button>
      <p className="sr" id="gavel-why">
        {sentence(is)}
      </p>
    </>
  )
}
