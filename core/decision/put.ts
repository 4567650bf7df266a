import type { Act } from '../journal/entry.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { countingNow } from './counting.ts'
import type { Decision, DecisionRegister, Put } from './decision.ts'
import { decisionsOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeNoticed } from './is-noticed.ts'
import { mustBeAlive } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { sittingOf } from './room-of.ts'
import { unput } from './unput.ts'
import { wordsUnfit } from './words-now.ts'

/** What is recorded when the Chair puts a question: who counts is settled at that instant (I-06). */
export type DecisionPut = Pick<Put, 'at' | 'bloc' | 'meeting' | 'sitting' | 'counting' | 'digest'> & {
  readonly decision: string
}

/** A decision can be put in an open sitting; one that was put in an earlier sitting is put anew. */
function mustBeListed(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeAlive(decision)
  if (refused) return refused
  if (decision.stage !== 'put' && decision.stage !== 'listed') return { refused: 'decision-not-listed' }
  const sitting = sittingOf(decision, facts)
  if (isRefusal(sitting)) return sitting
  const isPutHere = decision.stage === 'put' && decision.put?.sitting === sitting.sitting
  return isPutHere ? { refused: 'decision-already-put' } : undefined
}

function mustHaveWords(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const unfit = wordsUnfit(decision, facts)
  return unfit && { refused: unfit }
}

/** The Chair puts a listed decision in an open sitting, with notice, on words that stand. */
export const mayPut = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeListed(decision, facts) ??
  mustHaveWords(decision, facts) ??
  mustBeNoticed(decision, facts)

/** Only decisions of the A list of one meeting are put together. */
function blocUnfit(
  decisions: readonly Decision[],
  bloc: string | null,
  { limits }: DecisionFacts,
): Refusal | undefined {
  const [first] = decisions
  if (first === undefined) return { refused: 'no-decision-named' }
  if (bloc === null) return decisions.length === 1 ? undefined : { refused: 'bloc-not-named' }
  if (decisions.length > limits.bloc)
    return { refused: 'bloc-too-large', facts: { most: String(limits.bloc) } }
  if (decisions.some(each => each.class !== 'A')) return { refused: 'bloc-not-of-a-list' }
  return decisions.every(each => each.meeting === first.meeting)
    ? undefined
    : { refused: 'bloc-of-two-meetings' }
}

/** A bloc has a name of its own: one that was put before is another question. */
function blocTaken({ decisions }: DecisionRegister, asked: DecisionCommandBy<'put'>): Refusal | undefined {
  const { bloc } = asked
  if (bloc === null) return undefined
  const isTaken = [...decisions.values()].some(each =>
    [...each.earlierPuts, ...(each.put ? [each.put] : [])].some(one => one.bloc === bloc),
  )
  return isTaken ? { refused: 'bloc-already-put', facts: { bloc } } : undefined
}

const isPutSo = ({ id, stage, put: question }: Decision, { bloc, seen }: DecisionCommandBy<'put'>): boolean =>
  stage === 'put' && question !== null && question.bloc === bloc && question.digest === seen[id]

function refusalOf(
  decisions: readonly Decision[],
  { seen }: DecisionCommandBy<'put'>,
  facts: DecisionFacts,
): Refusal | undefined {
  const refusals = decisions.map(each => mayPut(each, facts) ?? mustSee(each, seen[each.id]))
  return refusals.find(refusal => refusal !== undefined)
}

function putOf(decision: Decision, bloc: string | null, facts: DecisionFacts): DecisionPut {
  const sitting = facts.meetings[decision.meeting ?? '']?.sitting ?? null
  return {
    decision: decision.id,
    at: facts.now,
    bloc,
    meeting: decision.meeting,
    sitting,
    counting: countingNow(decision, facts),
    digest: decision.text.digest,
  }
}

/** Puts a decision, or a bloc, to the members of this instant. */
export function put(
  register: DecisionRegister,
  command: DecisionCommandBy<'put'>,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const notChair = mustBeChair(facts)
  const decisions = decisionsOf(register, command.decisions)
  if (notChair) return notChair
  if (isRefusal(decisions)) return decisions
  const isTwice = decisions.length > 0 && decisions.every(each => isPutSo(each, command))
  if (new Set(command.decisions).size < command.decisions.length) return { refused: 'bloc-names-twice' }
  const refused = blocUnfit(decisions, command.bloc, facts) ?? refusalOf(decisions, command, facts)
  if (refused) return isTwice && refused.refused === 'decision-already-put' ? [] : refused
  const taken = blocTaken(register, command)
  return taken ?? decisions.map(each => actOn('DecisionPut', putOf(each, command.bloc, facts)))
}

/** The decision with its question put. A question of an earlier sitting stays on record. */
export const decisionPut = (decision: Decision, recorded: DecisionPut): Decision => {
  const { decision: _, ...asked } = recorded
  return { ...unput(decision, 'put'), put: { ...asked, asked: null, askedAgain: null } }
}
