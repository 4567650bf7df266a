import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import { mustStillRun } from './extend-silence.ts'
import type { DecisionFacts } from './facts.ts'
import type { Silence } from './silence.ts'
import { openSilence } from './silence-at.ts'
import { afterSilence } from './with-silence.ts'

/** What is recorded when a silence procedure is cancelled: by the Chair, or because other States are members now (E-06). */
export type SilenceCancelled = NonNullable<Silence['cancelled']> & {
  readonly decision: string
  readonly silence: string
}

/** Why the Chair cannot cancel the silence on a decision, if so: only before it expires (practice 5.7). */
export const mayCancelSilence = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustStillRun(decision, facts)

/** The Chair cancels the silence: nothing is adopted, and nobody has objected. */
export const cancelSilence: DecisionDecide<'cancel-silence'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const isSo = !openSilence(decision) && decision.silences.at(-1)?.cancelled?.because === 'chair'
  if (isSo && !mustBeChair(facts)) return []
  const silence = openSilence(decision)
  const refused = mayCancelSilence(decision, facts)
  if (refused || !silence) return refused ?? { refused: 'silence-none' }
  const content: SilenceCancelled = {
    decision: decision.id,
    silence: silence.id,
    at: facts.now,
    because: 'chair',
  }
  return [actOn('SilenceCancelled', content)]
}

/** The silence is cancelled, and the decision is where it was before. */
export const silenceCancelled: DecisionEvolve<SilenceCancelled> = (decision, { silence, at, because }) =>
  afterSilence(decision, silence, each => ({ ...each, state: 'cancelled', cancelled: { at, because } }))
