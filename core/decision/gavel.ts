import type { Act } from '../journal/entry.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { adoptionsOf } from './adopt.ts'
import { countingOf } from './counting.ts'
import type { Decision, DecisionRegister, VoteValue } from './decision.ts'
import { decisionsOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { gateOf, standingIn } from './gate-of.ts'
import { mustSee } from './must-see.ts'
import { mustBeOneQuestion } from './question.ts'
import { isByConsensus, ruleFor } from './rule-for.ts'
import { isCarried, type Tally, tallyOf, votesOf } from './tally.ts'

/** What is recorded when a vote did not carry a decision. It has no number. */
export type DecisionNotAdopted = {
  readonly decision: string
  readonly at: string
  readonly digest: string
  readonly tally: Tally
  readonly votes: Readonly<Record<string, VoteValue>>
}

/** The Chair gavels a decision exactly while no item of its gate stands; the first that stands is the refusal (5.6). */
export function mayGavel(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const [first] = standingIn(gateOf(decision, facts))
  return mustBeChair(facts) ?? first?.refusal ?? undefined
}

const votesCast = (decision: Decision, facts: DecisionFacts) => votesOf(decision, countingOf(decision, facts))

function isCarriedNow(decision: Decision, facts: DecisionFacts): boolean {
  if (isByConsensus(decision, facts.rules)) return true
  const tally = tallyOf(votesCast(decision, facts))
  return isCarried(ruleFor(decision, facts.rules), tally, countingOf(decision, facts).length)
}

function notAdopted(decision: Decision, facts: DecisionFacts): Act {
  const votes = votesCast(decision, facts)
  const { digest } = decision.text
  const ended: DecisionNotAdopted = {
    decision: decision.id,
    at: facts.now,
    digest,
    tally: tallyOf(votes),
    votes,
  }
  return actOn('DecisionNotAdopted', ended)
}

/** What comes of the gavel: those carried are adopted, in the order in which they are named; a vote that failed is recorded. */
function resultOf(
  register: DecisionRegister,
  decisions: readonly Decision[],
  facts: DecisionFacts,
): readonly Act[] {
  const carried = decisions.filter(each => isCarriedNow(each, facts))
  const failed = decisions.filter(each => !carried.includes(each))
  const mode = decisions.some(each => !isByConsensus(each, facts.rules)) ? 'vote' : 'sitting'
  const adopted = adoptionsOf(register.numbers, carried, facts, mode)
  return [
    ...adopted.map(each => actOn('DecisionAdopted', each)),
    ...failed.map(each => notAdopted(each, facts)),
  ]
}

const isAdoptedSo = ({ stage, adoption, id }: Decision, { seen }: DecisionCommandBy<'gavel'>): boolean =>
  stage === 'adopted' && adoption !== null && adoption.digest === seen[id]

function refusalOf(
  decisions: readonly Decision[],
  { seen }: DecisionCommandBy<'gavel'>,
  facts: DecisionFacts,
): Refusal | undefined {
  const refusals = decisions.map(each => mayGavel(each, facts) ?? mustSee(each, seen[each.id]))
  return refusals.find(refusal => refusal !== undefined)
}

/**
 * ‘I hear none. It is so decided.’ All decisions of a bloc are adopted in one act or none is (M37). The same gavel sent twice
 * falls once; there is no undoing it.
 */
export function gavel(
  register: DecisionRegister,
  command: DecisionCommandBy<'gavel'>,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const decisions = decisionsOf(register, command.decisions)
  const notChair = mustBeChair(facts)
  if (notChair) return notChair
  if (isRefusal(decisions)) return decisions
  if (decisions.length > 0 && decisions.every(each => isAdoptedSo(each, command))) return []
  const refused = refusalOf(decisions, command, facts) ?? mustBeOneQuestion(register, decisions)
  return refused ?? resultOf(register, decisions, facts)
}

/** The decision that a vote did not carry: it is over, and its votes stay with it. */
export const decisionNotAdopted = (decision: Decision): Decision => ({ ...decision, stage: 'not-adopted' })
