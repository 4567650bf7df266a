import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { inProtocolOrder } from './in-protocol-order.ts'
import { mustBeInSitting, openOffer } from './offer-void.ts'
import { onDecision } from './on-decision.ts'
import { unput } from './unput.ts'

type Ruling = 'void' | 'maintain'

/** What is recorded when the Chair rules on a contested gavel. */
export type VoidRuled = { readonly decision: string; readonly ruling: Ruling; readonly at: string }

/** The Chair rules in the same sitting; a gavel is voided only if no member objects to that (E-01, E-02). */
export function mayRuleOnVoid(decision: Decision, ruling: Ruling, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeInSitting(decision, facts)
  if (refused) return refused
  const offer = openOffer(decision)
  if (offer === null) return { refused: 'no-void-offered' }
  const states = inProtocolOrder(offer.objected, facts).join(', ')
  const isBarred = ruling === 'void' && offer.objected.length > 0
  return isBarred ? { refused: 'void-objected', facts: { states } } : undefined
}

/** Rules on a contested gavel. */
export const ruleOnVoid: DecisionDecide<'rule-on-void'> = (register, { decision: id, ruling }, facts) =>
  onDecision(register, id, decision => {
    const ruled: VoidRuled = { decision: id, ruling, at: facts.now }
    return mayRuleOnVoid(decision, ruling, facts) ?? [actOn('VoidRuled', ruled)]
  })

const ruledOn = (decision: Decision, { at, ruling }: VoidRuled): Decision => ({
  ...decision,
  voidOffer: decision.voidOffer && { ...decision.voidOffer, ruled: { at, ruling } },
})

/** A voided adoption keeps its number for ever, and the decision is listed again, joined and signed by nobody; a maintained one stands (R-15, R-23, E-02). */
export function voidRuled(decision: Decision, ruled: VoidRuled): Decision {
  const { adoption } = decision
  const after = ruledOn(decision, ruled)
  if (adoption === null) return after
  if (ruled.ruling === 'maintain') return { ...after, adoption: { ...adoption, standing: 'stands' } }
  const voided = [...decision.voided, { ...adoption, standing: 'void' as const }]
  return { ...unput(after, 'listed'), adoption: null, voided, joined: [], signatures: [] }
}
