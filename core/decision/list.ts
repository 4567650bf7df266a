import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOffice } from './is-office.ts'
import { mustBeUnput } from './must-be-open.ts'

/** What is recorded when a decision is listed for a meeting. */
export type DecisionListed = Omit<DecisionCommandBy<'list'>, 'does'> & { readonly at: string }

/** The Chair or the secretariat lists a decision for a meeting of the organ that is not closed, until it is put. */
export const mayList = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeOffice(facts) ?? mustBeUnput(decision)

/** What a member took out of the A list of a meeting does not go back into it. */
const isTakenOut = ({ takenOut, meeting }: Decision, asked: DecisionCommandBy<'list'>): boolean =>
  asked.class === 'A' && takenOut !== null && meeting === asked.meeting

const isListedSo = (decision: Decision, asked: DecisionCommandBy<'list'>): boolean =>
  decision.stage === 'listed' &&
  decision.meeting === asked.meeting &&
  decision.item === asked.item &&
  decision.class === asked.class

/** Lists a decision, in the A list or for debate. */
export function list(
  register: DecisionRegister,
  command: DecisionCommandBy<'list'>,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const refused = mayList(decision, facts)
  if (refused) return refused
  if (isListedSo(decision, command)) return []
  if (facts.meetings[command.meeting] === undefined)
    return { refused: 'decision-meeting-unknown', facts: { meeting: command.meeting } }
  if (isTakenOut(decision, command)) return { refused: 'taken-out-of-list' }
  const { does: _does, ...asked } = command
  const listed: DecisionListed = { ...asked, at: facts.now }
  return [actOn('DecisionListed', listed)]
}

/** The decision, listed for a meeting; for another meeting it is as if nobody had taken it out. */
export const decisionListed = (decision: Decision, listed: DecisionListed): Decision => ({
  ...decision,
  stage: 'listed',
  meeting: listed.meeting,
  item: listed.item,
  class: listed.class,
  deferredTo: null,
  takenOut: decision.meeting === listed.meeting ? decision.takenOut : null,
})
