import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import { mustFitIfAny } from './decision-texts.ts'
import type { DecisionFacts } from './facts.ts'
import { onDecision } from './on-decision.ts'
import { isSameSitting } from './room-of.ts'

/** What is recorded when the Chair offers to void a gavel. */
export type VoidOffered = { readonly decision: string; readonly ground: string; readonly at: string }

/** The sitting in which the gavel fell still goes on: nothing is voided later (E-01, E-02, E-36). */
export function mustBeInSitting(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const { stage, adoption } = decision
  if (stage !== 'adopted' || adoption === null) return { refused: 'nothing-to-void' }
  if (decision.published !== null) return { refused: 'void-after-publication' }
  const isLate = adoption.mode === 'silence' || !isSameSitting(decision, facts)
  return isLate ? { refused: 'void-after-sitting' } : undefined
}

/** An offer on which the Chair has not ruled. */
export const openOffer = ({ voidOffer }: Decision) => (voidOffer?.ruled === null ? voidOffer : null)

/** The Chair offers to void a gavel of this sitting; the decision is contested until the ruling (E-02). */
export const mayOfferVoid = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBeInSitting(decision, facts)

/** Offers to void a gavel on a stated ground. */
export const offerVoid: DecisionDecide<'offer-void'> = (register, { decision: id, ground }, facts) =>
  onDecision(register, id, decision => {
    const refused = mayOfferVoid(decision, facts) ?? mustFitIfAny(ground, facts)
    if (refused) return refused
    if (ground.trim() === '') return { refused: 'void-without-ground' }
    const offered: VoidOffered = { decision: id, ground, at: facts.now }
    return openOffer(decision) === null ? [actOn('VoidOffered', offered)] : []
  })

/** The decision, contested. */
export const voidOffered = (decision: Decision, { ground, at }: VoidOffered): Decision => ({
  ...decision,
  voidOffer: { at, ground, objected: [], ruled: null },
  adoption: decision.adoption && { ...decision.adoption, standing: 'contested' },
})
