import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeAlive } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a member consents in writing to the words that stand. */
export type ConsentWritten = {
  readonly decision: string
  readonly state: string
  readonly at: string
  readonly digest: string
}

/** A member consents in writing, for the case that it is absent, until the gavel. */
export const mayConsentInWriting = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeMember(facts) ?? mustBeAlive(decision)

/** Records the written consent of a member to the words that it saw. */
export const consentInWriting: DecisionDecide<'consent-in-writing'> = (register, command, facts) =>
  byMember(register, command.decision, facts, (decision, state) => {
    const { seen } = command
    const refused = mayConsentInWriting(decision, facts) ?? mustSee(decision, seen)
    if (refused) return refused
    const written: ConsentWritten = { decision: decision.id, state, at: facts.now, digest: seen }
    return decision.writtenConsents.includes(state) ? [] : [actOn('ConsentWritten', written)]
  })

/** The decision with one more written consent. */
export const consentWritten = (decision: Decision, { state }: ConsentWritten): Decision => ({
  ...decision,
  writtenConsents: [...decision.writtenConsents, state],
})
