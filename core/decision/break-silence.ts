import { hasCome } from '../instant.ts'
import { faultOf } from '../journal/canonical.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { clockWords } from './clock-words.ts'
import { isMinusOne } from './counting.ts'
import type { Decision, DecisionStage, Objection } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { liveObjections } from './live-objections.ts'
import { mustSee } from './must-see.ts'
import type { Silence } from './silence.ts'
import { openSilence } from './silence-at.ts'
import { afterSilence } from './with-silence.ts'

/** What is recorded when a member breaks a silence: by an objection, or by an amendment in its own words. */
export type SilenceBroken = NonNullable<Silence['broken']> & {
  readonly decision: string
  readonly silence: string
  /** From now on the member stands in the way of these words, until it withdraws or the words change (R-06, E-14). */
  readonly objection: Objection
}

const stages: readonly DecisionStage[] = ['silence', 'drafted', 'listed', 'deferred']

/** The silence that a member may answer now: the one that runs, or one broken by another whose time is not over yet. */
function answerable({ stage, silences, text }: Decision, now: string): Silence | undefined {
  const last = silences.at(-1)
  const isOpen = stages.includes(stage) && (last?.state === 'running' || last?.state === 'broken')
  return isOpen && last.digest === text.digest && !hasCome(last.expires, now) ? last : undefined
}

function notAnswerable(decision: Decision): Refusal {
  const silence = openSilence(decision)
  if (silence)
    return { refused: 'silence-expired', facts: { expires: clockWords(silence.expires, silence.zone) } }
  return { refused: decision.silences.length > 0 ? 'silence-over' : 'silence-none' }
}

/** The objection of the member concerned does not count under consensus minus one (I-05). */
function mustCount(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const isConcerned = isMinusOne(decision, facts.rules) && decision.concerned === facts.actor.state
  return isConcerned ? { refused: 'silence-concerned' } : undefined
}

/** Why a person cannot break the silence on a decision, if so: a member of this instant, before the expiry (I-19, R-05). */
export const mayBreakSilence = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeMember(facts) ??
  (answerable(decision, facts.now) ? undefined : notAnswerable(decision)) ??
  mustCount(decision, facts)

type Break = Pick<DecisionCommandBy<'break-silence'>, 'by' | 'text'>

function wordsUnfit({ by, text }: Break, { rules, limits }: DecisionFacts): Refusal | undefined {
  if (by === 'amendment' && !rules.silence.brokenByAmendment) return { refused: 'silence-not-by-amendment' }
  if (by === 'amendment' && (text ?? '').trim() === '') return { refused: 'silence-amendment-empty' }
  if ((text ?? '').length > limits.statement)
    return { refused: 'silence-words-too-long', facts: { most: String(limits.statement) } }
  return faultOf(text) ? { refused: 'words-not-recordable' } : undefined
}

function brokenBy(
  decision: Decision,
  silence: Silence,
  { by, text }: Break,
  { actor, now }: DecisionFacts & { readonly actor: { readonly state: string } },
): SilenceBroken {
  const id = `${silence.id}:${actor.state}:${decision.objections.length}`
  const objection = {
    id,
    state: actor.state,
    at: now,
    to: silence.digest,
    text,
    capacity: actor.capacity,
    withdrawn: null,
  }
  return { decision: decision.id, silence: silence.id, state: actor.state, at: now, by, text, objection }
}

const objects = (decision: Decision, state: string): boolean =>
  liveObjections(decision).some(each => each.state === state)

/**
 * A member breaks the silence before it expires. It needs no reason, and the decision is not adopted. Others who write before
 * the same expiry stand in the way too: each must say for itself that it can join.
 */
export const breakSilence: DecisionDecide<'break-silence'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const state = memberOf(facts)
  const silence = answerable(decision, facts.now)
  const refused = mayBreakSilence(decision, facts)
  if (refused || isRefusal(state) || !silence) return refused ?? notAnswerable(decision)
  const unseen = mustSee(decision, command.seen)
  if (unseen) return unseen
  if (silence.state === 'broken' && objects(decision, state)) return []
  const content = brokenBy(decision, silence, command, { ...facts, actor: { ...facts.actor, state } })
  return wordsUnfit(command, facts) ?? [actOn('SilenceBroken', content)]
}

/** The silence is broken for good; whoever broke it first is named as the one that did. */
export const silenceBroken: DecisionEvolve<SilenceBroken> = (decision, broken) => {
  const { state, at, by, text, objection, silence } = broken
  const changed = afterSilence(decision, silence, each => ({
    ...each,
    state: 'broken',
    broken: each.broken ?? { state, at, by, text },
  }))
  return { ...changed, objections: [...decision.objections, objection] }
}
