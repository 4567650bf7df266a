import type { Act } from '../journal/entry.ts'
import { isSystem } from '../journal/system.ts'
import { dayIn } from '../local-time.ts'
import type { Refusal } from '../refusal.ts'
import { adoptionOf, numbersAfter } from './adopt.ts'
import type { SilenceCancelled } from './cancel-silence.ts'
import { countingNow } from './counting.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import type { Silence } from './silence.ts'
import { mayBeEstablished, openSilence } from './silence-at.ts'
import { withSilence } from './with-silence.ts'

/** What is recorded when a silence has expired and nobody had broken it. */
export type SilenceObserved = { readonly decision: string; readonly silence: string; readonly at: string }

type Expired = { readonly decision: Decision; readonly silence: Silence }

/** Silences whose result can be written down, in the order in which they expired. */
function expiredIn({ decisions }: DecisionRegister, now: string): readonly Expired[] {
  const expired: Expired[] = []
  for (const decision of decisions.values()) {
    const silence = openSilence(decision)
    if (silence && mayBeEstablished(silence, now)) expired.push({ decision, silence })
  }
  return expired.toSorted((one, other) => Date.parse(one.silence.expires) - Date.parse(other.silence.expires))
}

/** The facts at the instant at which a silence expired: that instant decides, however late the result is written down. */
const factsAtExpiry = (facts: DecisionFacts, { expires, zone }: Silence): DecisionFacts => ({
  ...facts,
  now: expires,
  day: dayIn(expires, zone),
  members: facts.membersAt?.[expires] ?? facts.members,
})

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(each => other.includes(each))

/** The act that says that a silence fell because other States are members at its expiry than at its announcement (E-06). */
function cancelled({ decision, silence }: Expired, at: string): Act {
  const content: SilenceCancelled = {
    decision: decision.id,
    silence: silence.id,
    at,
    because: 'members-changed',
  }
  return actOn('SilenceCancelled', content)
}

function observed({ decision, silence }: Expired, at: string): Act {
  const content: SilenceObserved = { decision: decision.id, silence: silence.id, at }
  return actOn('SilenceObserved', content)
}

/** Every result, one after the other, each adoption under the next number of its series (I-33). */
function resultsOf(register: DecisionRegister, facts: DecisionFacts): readonly Act[] {
  let { numbers } = register
  return expiredIn(register, facts.now).flatMap(each => {
    const then = factsAtExpiry(facts, each.silence)
    if (!isSameSet(each.silence.counting, countingNow(each.decision, then)))
      return [cancelled(each, facts.now)]
    const adoption = adoptionOf(numbers, each.decision, then, 'silence')
    numbers = numbersAfter(numbers, adoption)
    return [observed(each, facts.now), actOn('DecisionAdopted', adoption)]
  })
}

/** What the clock has settled is written down by Concord itself, by nobody's will. */
export const mayEstablishSilences = ({ actor }: DecisionFacts): Refusal | undefined =>
  isSystem(actor) ? undefined : { refused: 'concord-only' }

/** Writes down what became of every silence that has expired: observed and adopted, or fallen with the circle of members. */
export const establishSilences: DecisionDecide<'establish-silences'> = (register, _, facts) =>
  mayEstablishSilences(facts) ?? resultsOf(register, facts)

/** Nobody had broken the silence when it expired (I-19). */
export const silenceObserved: DecisionEvolve<SilenceObserved> = (decision, { silence, at }) =>
  withSilence(decision, silence, each => ({ ...each, state: 'observed', observed: at }))
