import type { Act } from '../journal/entry.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister, Objection } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import { mustFitIfAny } from './decision-texts.ts'
import type { DecisionFacts } from './facts.ts'
import { liveObjections } from './live-objections.ts'
import { mustBeAlive } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import { isSameSitting, roomOf } from './room-of.ts'
import { isByConsensus } from './rule-for.ts'
import type { StatementMade } from './statement-made.ts'

/** What is recorded when a member objects. */
export type ObjectionMade = Omit<Objection, 'withdrawn'> & { readonly decision: string }

/** Where only those present count, an objection is made in the room. */
function mustBeThere(decision: Decision, state: string, facts: DecisionFacts): Refusal | undefined {
  const isThere = roomOf(decision, facts)?.present.includes(state) ?? false
  return facts.rules.absence !== 'present-only' || isThere ? undefined : { refused: 'objection-not-present' }
}

/**
 * A member objects, with a reason or without, from when the decision is drafted until the gavel, also in writing while
 * absent. After a gavel in the same sitting it is entered as a statement after adoption, and adoption stands (E-01).
 */
export function mayObject(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  if (!isByConsensus(decision, facts.rules)) return { refused: 'decided-by-vote' }
  if (decision.stage === 'adopted' && isSameSitting(decision, facts)) return undefined
  return mustBeAlive(decision) ?? mustBeThere(decision, state, facts)
}

type Asked = DecisionCommandBy<'object'>

/** Whether the member has said so already: the same id, or the same words against the same words. */
const isMade = (decision: Decision, state: string, { id, text, seen }: Asked): boolean =>
  decision.objections.some(one => one.id === id && one.state === state) ||
  decision.statements.some(one => one.id === id && one.state === state) ||
  liveObjections(decision).some(one => one.state === state && one.text === text && one.to === seen)

const isTaken = ({ objections, statements }: Decision, { id }: Asked): boolean =>
  [...objections, ...statements].some(one => one.id === id)

function objectionOf(state: string, { decision, id, seen, text }: Asked, facts: DecisionFacts): Act {
  const { capacity } = facts.actor
  const made: ObjectionMade = { decision, id, state, at: facts.now, to: seen, text, capacity }
  return actOn('ObjectionMade', made)
}

function afterAdoption(state: string, { decision, id, text }: Asked, { now }: DecisionFacts): Act {
  const texts = text === null ? {} : { und: text }
  const made: StatementMade = { decision, id, kind: 'after-adoption', state, at: now, texts, late: 'in-time' }
  return actOn('StatementMade', made)
}

/** Records an objection to the words that the member saw, or, after the gavel, that it came after (E-01). */
export function object(
  register: DecisionRegister,
  command: Asked,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const state = memberOf(facts)
  const decision = decisionOf(register, command.decision)
  if (isRefusal(state)) return state
  if (isRefusal(decision)) return decision
  if (isMade(decision, state, command)) return []
  if (isTaken(decision, command)) return { refused: 'statement-id-taken', facts: { id: command.id } }
  const refused =
    mayObject(decision, facts) ?? mustSee(decision, command.seen) ?? mustFitIfAny(command.text, facts)
  if (refused) return refused
  const isAfter = decision.stage === 'adopted'
  return [(isAfter ? afterAdoption : objectionOf)(state, command, facts)]
}

/** The decision with an objection. */
export const objectionMade = (decision: Decision, recorded: ObjectionMade): Decision => {
  const { decision: _, ...made } = recorded
  return { ...decision, objections: [...decision.objections, { ...made, withdrawn: null }] }
}
