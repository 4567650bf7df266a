import { hasCome, isInstant } from '../instant.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { clockWords } from './clock-words.ts'
import type { Decision } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import type { Silence } from './silence.ts'
import { openSilence } from './silence-at.ts'
import { withSilence } from './with-silence.ts'

/** What is recorded when the time of a silence procedure is made longer, for all. */
export type SilenceExtended = {
  readonly decision: string
  readonly silence: string
  readonly at: string
  readonly from: string
  readonly to: string
}

/** The Chair steps in only while the time runs (I-20). */
export function mustStillRun(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const silence = openSilence(decision)
  const isOver = decision.silences.length > 0
  if (!silence) return { refused: isOver ? 'silence-over' : 'silence-none' }
  const expires = clockWords(silence.expires, silence.zone)
  return hasCome(silence.expires, facts.now)
    ? { refused: 'silence-ended-for-chair', facts: { expires } }
    : undefined
}

/** Why the Chair cannot extend the silence on a decision, if so (I-20). */
export const mayExtendSilence = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustStillRun(decision, facts)

const notLater = ({ expires, zone }: Silence): Refusal => ({
  refused: 'silence-not-later',
  facts: { expires: clockWords(expires, zone) },
})

/** Only to a later moment, exact to the second (I-20). */
function mustBeLater(silence: Silence, to: string): Refusal | undefined {
  if (!isInstant(to) || Date.parse(to) % 1000 !== 0) return { refused: 'silence-instant-unfit' }
  return Date.parse(to) > Date.parse(silence.expires) ? undefined : notLater(silence)
}

/** The Chair extends the silence for all. The same moment once more is recorded once. */
export const extendSilence: DecisionDecide<'extend-silence'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const silence = openSilence(decision)
  const refused = mayExtendSilence(decision, facts)
  if (refused || !silence) return refused ?? { refused: 'silence-none' }
  if (silence.expires === command.expires) return []
  const content: SilenceExtended = {
    decision: decision.id,
    silence: silence.id,
    at: facts.now,
    from: silence.expires,
    to: command.expires,
  }
  return mustBeLater(silence, command.expires) ?? [actOn('SilenceExtended', content)]
}

/** The same silence with a later end. */
export const silenceExtended: DecisionEvolve<SilenceExtended> = (decision, { silence, at, from, to }) =>
  withSilence(decision, silence, each => ({
    ...each,
    expires: to,
    extensions: [...each.extensions, { at, from, to }],
  }))
