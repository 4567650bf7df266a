import { memberOf } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a listed State consents to be named on the words that stand. */
export type ListConsented = {
  readonly decision: string
  readonly state: string
  readonly at: string
  readonly digest: string
}

/** Whether a State is on the named list of a decision. */
export const isListed = ({ scope }: Decision, state: string): boolean =>
  scope.kind === 'named' && scope.states.includes(state)

/** A listed State consents to be listed until the gavel. */
export function mayConsentToList(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (typeof state !== 'string') return state
  return mustBeAlive(decision) ?? (isListed(decision, state) ? undefined : { refused: 'not-on-list' })
}

/** Records the consent of a listed State to the words that it saw. */
export const consentToList: DecisionDecide<'consent-to-list'> = (register, { decision: id, seen }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    const refused = mayConsentToList(decision, facts) ?? mustSee(decision, seen)
    if (refused) return refused
    const consented: ListConsented = { decision: id, state, at: facts.now, digest: seen }
    return decision.consents.includes(state) ? [] : [actOn('ListConsented', consented)]
  })

/** The decision with one more State that consents to be listed. */
export const listConsented = (decision: Decision, { state }: ListConsented): Decision => ({
  ...decision,
  consents: [...decision.consents, state],
})
