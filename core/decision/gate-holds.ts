import { countingOf } from './counting.ts'
import type { GateRule } from './gate.ts'
import { standsBecauseOf } from './in-the-way.ts'
import { openHolds } from './open-holds.ts'
import { isByConsensus } from './rule-for.ts'

/** Holds of members that count: those on the decision, and the ad ref holds on its draft. Under silence they bar every body: nobody abstains there (5.7). */
export const holdsInTheWay: GateRule = (decision, facts) => {
  const counting = countingOf(decision, facts)
  const draft = decision.text.kind === 'draft' ? facts.drafts[decision.text.draft] : undefined
  const adRef = decision.act === 'adopt-in-principle' ? [] : (draft?.adRef ?? [])
  const states = [...openHolds(decision).map(({ state }) => state), ...adRef]
  return standsBecauseOf(
    'holds-stand',
    states.filter(state => counting.includes(state)),
    facts,
  )
}

/**
 * A hold is handled before the gavel, and ad ref holds on the draft are lifted (5.1): an adoption in principle alone
 * goes ahead with those. Where members vote, a member that has no instructions abstains, and no hold stands.
 */
export const gateHolds: GateRule = (decision, facts) =>
  isByConsensus(decision, facts.rules) ? holdsInTheWay(decision, facts) : undefined
