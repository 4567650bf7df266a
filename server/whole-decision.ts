import type { Profile } from '../core/body/profile.ts'
import type { Decision, DecisionRegister } from '../core/decision/decision.ts'
import type { DecisionFacts } from '../core/decision/facts.ts'
import type { GateItem } from '../core/decision/gate.ts'
import { gateOf } from '../core/decision/gate-of.ts'
import { type SilenceStanding, silenceAt } from '../core/decision/silence-at.ts'
import type { Actor } from '../core/journal/entry.ts'
import type { Concord } from './concord.ts'
import { instantOf } from './database/clock.ts'
import { decisionFacts } from './decision-facts.ts'
import { groundsOf } from './decision-grounds.ts'
import type { Folded } from './journal.ts'

/** A decision at an instant: as its acts have made it, what the clock says of its silence, and what stands before the gavel. */
export type DecisionAt = {
  readonly now: string
  readonly decision: Decision
  readonly facts: DecisionFacts
  readonly silence: SilenceStanding | null
  readonly gate: readonly GateItem[]
}

/** What is true of a decision at this instant of the database clock: a silence that has expired runs no more. */
export async function decisionAt(
  concord: Concord,
  profile: Profile,
  organ: string,
  actor: Actor,
  { thing: register }: Folded<DecisionRegister>,
  decision: Decision,
): Promise<DecisionAt> {
  const now = await instantOf(concord.database)
  const looked = { does: 'ask', decisions: [decision.id] } as const
  const grounds = await groundsOf(concord, profile, register, looked)
  const facts = decisionFacts({ profile, organ, actor, now, register, decisions: [decision], grounds })
  const last = decision.silences.at(-1)
  return {
    now,
    decision,
    facts,
    silence: last ? silenceAt(last, now) : null,
    gate: gateOf(decision, facts),
  }
}
